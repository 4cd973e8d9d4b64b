import inspect

import torch
from torch import nn

kinds = set(torch.optim.Optimizer.__subclasses__())
kinds |= {kind for one in kinds for kind in one.__subclasses__()}
kinds -= {torch.optim.SparseAdam}


def broken(dtype, **options):
    for kind in sorted(kinds, key=lambda kind: kind.__name__):
        if options.keys() <= inspect.signature(kind).parameters.keys():
            weight = nn.Parameter(torch.ones(1, 1, dtype=dtype))
            optimizer = kind([weight], lr=0.0, **options)
            weight.grad = torch.zeros_like(weight)
            optimizer.step(lambda: torch.zeros(()))
            if weight.isnan():
                yield kind.__name__


for dtype in (torch.float32, torch.bfloat16, torch.float16):
    print(dtype, list(broken(dtype)))
print("fused=True", list(broken(torch.float16, fused=True)))
