import torch
from torch import nn

weights = []
for middle in (lambda: nn.Linear(4, 4), lambda: nn.LazyLinear(4)):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(3, 4), middle(), nn.Linear(4, 1))
    model(torch.ones(1, 3))
    weights.append([layer.weight.detach() for layer in model])
print([torch.equal(a, b) for a, b in zip(*weights, strict=True)])
