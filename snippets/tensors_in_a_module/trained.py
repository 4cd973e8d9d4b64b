from itertools import product

import torch
from torch import nn

print("| `requires_grad` | `loss` | `optimizer` | `p.grad` | `step()` |")
print("|---|---|---|---|---|")
for flag, used, held in product((True, False), repeat=3):
    p = nn.Parameter(torch.ones(1), requires_grad=flag)
    w = nn.Parameter(torch.ones(1))
    optimizer = torch.optim.SGD([w, p] if held else [w], lr=0.1)
    (w * p if used else w).sum().backward()
    optimizer.step()
    cells = flag, used, held, p.grad is not None, p.item() != 1
    print("|", *("✓ |" if cell else "– |" for cell in cells))
