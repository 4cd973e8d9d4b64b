from torch import nn


def count(module, recurse=True):
    return sum(p.numel() for p in module.parameters(recurse))


model = nn.Sequential(nn.Linear(8, 8), nn.TransformerEncoderLayer(8, 2, 16))
print("| `module` | `type` | `own` | `total` |\n|---|---|--:|--:|")
for name, module in model.named_modules():
    own = count(module, recurse=False)
    row = f"`{name}`", f"`{type(module).__name__}`", own, count(module)
    if row[-1] and name:
        print("|", " | ".join(str(cell) for cell in row), "|")
