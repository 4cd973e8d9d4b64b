import torch
from torch import nn

weight = nn.Parameter(torch.zeros(3))
other = nn.Parameter(weight)
print("same object:", other is weight)
print("same memory:", other.data_ptr() == weight.data_ptr())

with torch.no_grad():
    weight.fill_(5.0)
weight.grad = torch.ones(3)
print(other.tolist(), other.grad)
