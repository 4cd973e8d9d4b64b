import torch
from torch import nn

kinds = set(torch.optim.Optimizer.__subclasses__())
kinds |= {kind for one in kinds for kind in one.__subclasses__()}
kinds -= {torch.optim.SparseAdam}

for dtype in (torch.float32, torch.bfloat16, torch.float16):
    broken = []
    for kind in sorted(kinds, key=lambda kind: kind.__name__):
        weight = nn.Parameter(torch.ones(1, 1, dtype=dtype))
        optimizer = kind([weight], lr=0.0)
        weight.grad = torch.zeros_like(weight)
        optimizer.step(lambda: torch.zeros(()))
        if weight.isnan():
            broken.append(kind.__name__)
    print(dtype, broken)
