# folded
import inspect

import torch
from torch import nn


def moved(kind, lr=0.1, **options):
    names = inspect.signature(kind).parameters
    options = {key: options[key] for key in options if key in names}
    weight = nn.Parameter(torch.ones(2, 2))
    frozen = torch.tensor([[True, False], [False, False]])
    if lr:
        weight.register_hook(lambda grad: grad.masked_fill(frozen, 0.0))
    optimizer = kind([weight], lr=lr, **options)

    def closure():
        optimizer.zero_grad()
        (loss := weight.pow(2).sum()).backward()
        return loss

    for _ in range(3):
        optimizer.step(closure)
    return "–✓"[weight[0, 0].item() != 1.0]


print("| | `mask` | `weight_decay=0` | `lr=0.0` |\n|---|---|---|---|")
kinds = set(torch.optim.Optimizer.__subclasses__())
kinds |= {kind for one in kinds for kind in one.__subclasses__()}
for kind in sorted(kinds, key=lambda kind: kind.__name__):
    if kind is not torch.optim.SparseAdam:
        marks = [moved(kind), moved(kind, weight_decay=0)]
        marks.append(moved(kind, lr=0.0))
        print(f"| `{kind.__name__}` |", " | ".join(marks), "|")
