import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
handle = weight.register_hook(lambda grad: None)
weight.sum().backward()
print(weight.grad)

weight.register_hook(lambda grad: grad[:1])
weight.sum().backward()  # raises: RuntimeError
