import torch
from torch.nn.utils import prune

rows = torch.tensor([[3.0, 3.0], [0.0, 5.0], [1.0, 4.5]])
print("| `n` | `prune(rows)` |")
print("|---|---|")
for n in (0, 1, 2, float("inf"), float("-inf"), "fro"):
    left = prune.LnStructured(1, n, dim=0).prune(rows)
    print(f"| `{n!r}` | `{left.tolist()}` |")
