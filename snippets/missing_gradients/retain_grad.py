import torch
from torch import nn

weight = nn.Parameter(torch.tensor([1.0, 2.0]))
hidden = weight**2
hidden.retain_grad()
hidden.prod().backward()
print(hidden.grad)
print(weight.grad)
