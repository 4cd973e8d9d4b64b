import torch
from torch import nn

layer = nn.Linear(1, 1, bias=False)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
new = torch.full((1, 1), 2.0)
with torch.no_grad():
    layer.weight.copy_(new)

held = optimizer.param_groups[0]["params"][0]
print(torch.equal(layer.weight, new))
print(layer.weight is held, layer.weight.requires_grad)
