import torch
from torch import nn

scale = nn.Parameter(torch.tensor(2.0))
layer = nn.Linear(1, 1, bias=False)
with torch.no_grad():
    layer.weight.copy_(scale.view(1, 1))
layer(torch.ones(1, 1)).backward()
print(scale.grad)

nn.functional.linear(torch.ones(1, 1), scale.view(1, 1)).backward()
print(scale.grad)
