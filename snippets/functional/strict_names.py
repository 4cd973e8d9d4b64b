import torch
from torch import nn
from torch.func import functional_call

model = nn.Sequential(nn.Linear(1, 1, bias=False))
print("| `name` | `strict=False` | `strict=True` |\n|---|---|---|")
for name in "wieght", "0.wieght", "foo.weight", "0.in_features":
    cells = []
    for strict in (False, True):
        values, x = {name: torch.ones(1, 1)}, torch.ones(1, 1)
        try:
            functional_call(model, values, (x,), strict=strict)
            cells.append("–")
        except Exception as error:
            cells.append(f"`{type(error).__name__}`")
    print(f"| `{name}` |", " | ".join(cells), "|")
