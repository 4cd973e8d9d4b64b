from torch import nn

model = nn.ModuleDict({"body": nn.Linear(1, 1), "head": nn.Linear(1, 1)})


def train_only(model, pattern):
    chosen = [n for n, _ in model.named_parameters() if pattern in n]
    if not chosen:
        raise ValueError(f"none has {pattern!r}")  # raises: ValueError
    for name, p in model.named_parameters():
        p.requires_grad_(name in chosen)
    return chosen


print(train_only(model, "head."))
wrapped = nn.ModuleDict({"model": model})
print(train_only(wrapped, "head."))
train_only(wrapped, "lora_default")
