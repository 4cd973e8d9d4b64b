import torch
from torch import nn

weight = nn.Parameter(torch.tensor(2.0))
shared = weight**2
(3 * shared + 5 * shared).backward()
print(weight.grad)

shared = weight**2
first, second = 3 * shared, 5 * shared
first.backward()
second.backward()  # raises: RuntimeError
