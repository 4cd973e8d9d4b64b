import torch
from torch import nn

items = nn.ParameterList([torch.ones(1), torch.zeros(1)])
print("| `idx` | `type(error)` | `str(error)` |")
print("|---|---|---|")
for idx in 2, -3, "0", 1.0, (0, 1):
    try:
        items[idx]
    except Exception as error:
        print(f"| `{idx!r}` | `{type(error).__name__}` | `{error}` |")
