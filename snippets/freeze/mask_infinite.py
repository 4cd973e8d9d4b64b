import torch
from torch import nn

mask = torch.tensor([1.0, 0.0])
for masked in (lambda grad: grad * mask,
               lambda grad: grad.masked_fill(mask == 0, 0.0)):
    weight = nn.Parameter(torch.tensor([1.0, 0.0]))
    weight.register_hook(masked)
    weight.sqrt().sum().backward()
    print(weight.grad)
