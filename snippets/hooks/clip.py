import torch
from torch import nn

weight = nn.Parameter(torch.tensor([1.0, 2.0]))
weight.register_hook(lambda grad: grad.clamp(-1.0, 1.0))
(weight**2 / 2 * torch.tensor([0.5, 5.0])).sum().backward()
print(weight.grad)
