import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
handle = weight.register_hook(lambda grad: 10 * grad)
weight.sum().backward()
print(weight.grad)

handle.remove()
weight.grad = None
weight.sum().backward()
print(weight.grad)
