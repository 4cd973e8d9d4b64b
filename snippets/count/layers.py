from torch import nn


def count(module, recurse=True):
    return sum(p.numel() for p in module.parameters(recurse))


model = nn.Sequential(nn.Linear(8, 8), nn.TransformerEncoderLayer(8, 2, 16))
model.scale = nn.Parameter(nn.Linear(1, 3).bias)
print("| `module` | `type` | `own` | `total` |\n|---|---|--:|--:|")
for name, module in model.named_modules():
    own = count(module, recurse=False)
    path = f"model.{name}".rstrip(".")
    row = f"`{path}`", f"`{type(module).__name__}`", own, count(module)
    if row[-1]:
        print("|", " | ".join(str(cell) for cell in row), "|")
