import torch
from torch import nn

rest = {"constant_": [1.0], "sparse_": [0.5]}
print("| `dim()` | 0 | 1 | 2 | 3 | 4 | 5 | 6 |")
print("|---|---|---|---|---|---|---|---|")
for name in nn.init.__all__[1:15]:
    cells = []
    for dim in range(7):
        tensor = torch.empty([2] * dim)
        try:
            getattr(nn.init, name)(tensor, *rest.get(name, []))
            cells.append("✓")
        except ValueError:
            cells.append("–")
    print(f"| `{name}` | {' | '.join(cells)} |")
