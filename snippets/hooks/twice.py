import torch
from torch import nn

weight = nn.Parameter(torch.ones(1))
for _ in range(3):
    weight.register_hook(lambda grad: 10 * grad)
weight.backward()
print(weight.grad)
