import torch
from torch import nn

items = nn.ParameterList([torch.ones(1), torch.ones(1)])
cases = [
    ("2", 2, torch.ones(1)),
    ("0:2", slice(0, 2), [torch.ones(1), torch.ones(1)]),
    ("0", 0, torch.tensor([1, 2])),
]

print("| `idx` | `param` | `type(error)` | `str(error)` |")
print("|---|---|---|---|")
for text, idx, param in cases:
    try:
        items[idx] = param
    except Exception as error:
        name = type(error).__name__
        print(f"| `{text}` | `{param}` | `{name}` | `{error}` |")
