import torch
from torch.nn.utils import prune

print("| `amount` | 3 | 4 | 5 | 6 | 7 |")
print("|---|---|---|---|---|---|")
for amount in (0.25, 0.5, 1):
    cells = []
    for size in range(3, 8):
        left = prune.L1Unstructured(amount).prune(torch.ones(size))
        cells.append(f"{size - int(left.sum())}")
    print(f"| `{amount}` | {' | '.join(cells)} |")
