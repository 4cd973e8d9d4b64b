import torch
from torch import nn

layer = nn.Linear(1, 1).eval()
output = layer(torch.ones(1, 1))
print(output.requires_grad, layer.weight.requires_grad)
