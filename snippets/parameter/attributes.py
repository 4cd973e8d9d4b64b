import torch
from torch import nn

data = torch.ones(1, requires_grad=True)
data.tag = "source"
data.sum().backward()

p = nn.Parameter(data)
print(hasattr(p, "tag"), p.grad)
p.tag = "mine"
print(p.tag, data.tag)
