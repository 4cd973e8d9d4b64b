# folded
import torch
from torch import nn

options = ("SGD(p, lr=0.5)", "SGD(p, lr=0.5, weight_decay=0.5)", "Adam(p)")
grads = "None", "torch.zeros(1)", "torch.ones(1)"
print("| `requires_grad` | `grad` |", *(f"`{o}` |" for o in options))
print("|---|---|---|---|---|")
for requires_grad in (True, False):
    for grad in grads:
        cells = []
        for option in options:
            p = [nn.Parameter(torch.ones(1), requires_grad)]
            optimizer = eval(f"torch.optim.{option}")
            p[0].grad = eval(grad)
            optimizer.step()
            cells.append("–✓"[p[0].item() != 1])
        row = f"`{requires_grad}`", f"`{grad}`", *cells
        print("|", " | ".join(row), "|")
