import torch
from torch import nn

weights = []
for first in (lambda: nn.Linear(3, 4), lambda: nn.LazyLinear(4)):
    torch.manual_seed(0)
    model = nn.Sequential(first(), nn.Linear(4, 1))
    model(torch.ones(1, 3))
    weights.append([p.detach() for p in model.parameters()])
print([torch.equal(a, b) for a, b in zip(*weights, strict=True)])
