import torch
from torch import nn

model = nn.Sequential(nn.LazyLinear(4), nn.Linear(4, 1))


def decayed():
    return [n for n, p in model.named_parameters() if p.ndim >= 2]


print(model[0].weight.ndim, model[0].weight.size())
print(decayed())
model(torch.ones(1, 3))
print(decayed())
