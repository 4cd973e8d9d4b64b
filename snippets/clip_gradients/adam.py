# folded
import torch
from torch import nn

print("| `optimizer` | `max_norm=100.0` | `max_norm=1.0` |")
print("|---|--:|--:|")
for code in (
    "SGD([weight], lr=0.1)", "Adam([weight], lr=0.1)",
    "Adam([weight], lr=0.1, eps=1.0)",
    "Adam([weight], lr=0.1, weight_decay=2.0)",
    "AdamW([weight], lr=0.1, weight_decay=2.0)",
):
    cells = []
    for max_norm in (100.0, 1.0):
        weight = nn.Parameter(torch.tensor([-1.0]))
        optimizer = eval(f"torch.optim.{code}")
        for _ in range(3):
            optimizer.zero_grad()
            (50 * weight).sum().backward()
            nn.utils.clip_grad_norm_([weight], max_norm)
            optimizer.step()
        cells.append(f"{weight.item():.3f}")
    print(f"| `{code}` |", " | ".join(cells), "|")
