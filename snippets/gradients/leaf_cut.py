import torch
from torch import nn

weight = nn.Parameter(torch.tensor([1.0, 2.0]))
scaled = nn.Parameter(3 * weight)
print(scaled.is_leaf, scaled.grad_fn)

scaled.sum().backward()
print(scaled.grad)
print(weight.grad)
