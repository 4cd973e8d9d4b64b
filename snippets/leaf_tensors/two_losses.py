import torch
from torch import nn

weight = nn.Parameter(torch.tensor(3.0))
shared = weight**2
first, second = 2 * shared, 5 * shared

first.backward(retain_graph=True)
second.backward()
print(weight.grad)

weight.grad = None
shared = weight**2
(2 * shared + 5 * shared).backward()
print(weight.grad)
