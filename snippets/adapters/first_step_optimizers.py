import torch
from torch import nn

kinds = set(torch.optim.Optimizer.__subclasses__())
kinds |= {kind for one in kinds for kind in one.__subclasses__()}
kinds -= {torch.optim.SparseAdam}

x = torch.tensor([[1.0, 2.0]])
moved = []
for kind in sorted(kinds, key=lambda kind: kind.__name__):
    A = nn.Parameter(torch.ones(1, 2))
    B = nn.Parameter(torch.zeros(2, 1))
    optimizer = kind([A, B])
    for group in optimizer.param_groups:
        group["weight_decay"] = 0.0

    def closure():
        optimizer.zero_grad()
        loss = (x @ A.T @ B.T - 1.0).square().sum()
        loss.backward()
        return loss

    optimizer.step(closure)
    if not A.equal(torch.ones(1, 2)):
        moved.append(kind.__name__)
print(len(kinds), moved)
