import torch
from torch import nn
from torch.optim.swa_utils import SWALR

print("| `anneal_strategy` | 0 | 1 | 2 | 3 | 4 | 5 |")
print("|---|---|---|---|---|---|---|")
for strategy in "cos", "linear":
    parameter = nn.Parameter(torch.ones(1))
    optimizer = torch.optim.SGD([parameter], lr=1.0)
    scheduler = SWALR(
        optimizer, 0.2, anneal_epochs=4, anneal_strategy=strategy
    )
    cells = []
    for _ in range(6):
        cells.append(f"{scheduler.get_last_lr()[0]:.2f}")
        optimizer.step()
        scheduler.step()
    print(f"| `{strategy!r}` | " + " | ".join(cells) + " |")
