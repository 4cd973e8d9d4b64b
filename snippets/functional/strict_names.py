import torch
from torch import nn
from torch.func import functional_call
from torch.nn.utils import prune

layer = nn.Linear(1, 1, bias=False)
pruned = prune.identity(nn.Linear(1, 1, bias=False), "weight")
models = {
    "Sequential": nn.Sequential(layer),
    "prune": pruned,
    "torch.compile": torch.compile(layer, backend="eager"),
}
print("| | `name` | `strict=False` | `strict=True` |\n|---|---|---|---|")
for key, name in (
    ("Sequential", "wieght"), ("Sequential", "0.wieght"),
    ("Sequential", "foo.weight"), ("Sequential", "0.in_features"),
    ("prune", "weight"), ("torch.compile", "weight"),
):
    cells = []
    for strict in (False, True):
        values, x = {name: torch.ones(1, 1)}, torch.ones(1, 1)
        try:
            functional_call(models[key], values, (x,), strict=strict)
            cells.append("–")
        except Exception as error:
            cells.append(f"`{type(error).__name__}`")
    print(f"| `{key}` | `{name}` |", " | ".join(cells), "|")
