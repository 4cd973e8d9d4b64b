import torch
from torch import nn

layer = nn.Linear(1, 1)
layer(torch.ones(1, 1)).sum().backward()
layer.eval()
with torch.no_grad():
    layer(torch.full((1, 1), 9.0))
    print(layer.weight.grad)
layer.zero_grad()
print(layer.weight.grad)
