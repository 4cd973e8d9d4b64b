from torch import nn

model = nn.ModuleDict({"body": nn.Linear(1, 1), "head": nn.Linear(1, 1)})


def train_only(model, pattern):
    named = model.named_parameters(remove_duplicate=False)
    chosen = {name: p for name, p in named if pattern in name}
    if not chosen:
        raise ValueError(f"none has {pattern!r}")  # raises: ValueError
    model.requires_grad_(False)
    for p in chosen.values():
        p.requires_grad_(True)
    return list(chosen)


print(train_only(model, "head."))
wrapped = nn.ModuleDict({"model": model})
print(train_only(wrapped, "head."))
train_only(wrapped, "lora_default")
