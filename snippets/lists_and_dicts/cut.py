import torch
from torch import nn

scale = nn.Parameter(torch.tensor(2.0))
items = nn.ParameterList([scale * 3])
items[0].backward()
print(scale.grad, items[0].grad)

items = [scale * 3]
items[0].backward()
print(scale.grad)
