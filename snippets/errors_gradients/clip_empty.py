import torch
from torch import nn

layer = nn.Linear(1, 1)
layer(torch.full((1, 1), 10.0)).sum().backward()
parameters = layer.parameters()
print(len(list(parameters)))
nn.utils.clip_grad_norm_(parameters, 1.0)
print(layer.weight.grad)
