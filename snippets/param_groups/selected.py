from torch import nn

model = nn.ModuleDict({"text": nn.Linear(1, 1), "unet": nn.Linear(1, 1)})


def select(patterns):
    found = {pattern: [] for pattern in patterns}
    for name, parameter in model.named_parameters():
        for pattern in patterns:
            if name.startswith(pattern):
                found[pattern].append(parameter)
    return found


for patterns in (["text.", "unet."], ["unet.attn."], []):
    found = select(patterns)
    print({pattern: len(params) for pattern, params in found.items()})
