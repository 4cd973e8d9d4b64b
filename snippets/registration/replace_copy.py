import torch
from torch import nn

layer = nn.Linear(1, 1, bias=False)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
held = optimizer.param_groups[0]["params"][0]

with torch.no_grad():
    layer.weight.copy_(torch.ones(1, 1))
print("copy_", layer.weight is held, layer.weight.item())

layer.weight = nn.Parameter(torch.full((1, 1), 2.0))
print("new", layer.weight is held, layer.weight.item(), held.item())
