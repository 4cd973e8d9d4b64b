import torch
from torch import nn

print("| `shape` | `Adafactor` | `Adam` |\n|---|--:|--:|")
for shape in (100, 100), (64, 64, 3, 3), (64, 64, 1, 1), (100,):
    cells = []
    for kind in torch.optim.Adafactor, torch.optim.Adam:
        p = nn.Parameter(torch.ones(shape))
        optimizer = kind([p])
        p.grad = torch.ones(shape)
        optimizer.step()
        state = [t for t in optimizer.state[p].values() if t.numel() > 1]
        cells.append(f"{sum(t.nbytes for t in state) / p.numel():.2f}")
    print(f"| `{shape}` |", " | ".join(cells), "|")
