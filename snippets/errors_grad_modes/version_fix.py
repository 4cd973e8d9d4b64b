import torch
from torch import nn

layer = nn.Linear(2, 1)
layer.double()
x = torch.ones(1, 2).double()
with torch.inference_mode():
    print(layer(x).requires_grad)
layer(x).sum().backward()
print(layer.weight.grad)
