import torch
from torch import nn

layer = nn.Linear(1, 1, bias=False)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.5)
layer.weight = nn.Parameter(torch.ones(1, 1))
layer(torch.ones(1, 1)).backward()
optimizer.step()
print(layer.weight.item())

held = optimizer.param_groups[0]["params"][0]
print(held is layer.weight, held.grad)
