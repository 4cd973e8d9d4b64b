import warnings

import torch
from torch import nn

weight = nn.Parameter(torch.tensor([1.0, 2.0]))
wide = weight.double()
scaled = 3 * wide
scaled.retain_grad()
scaled.sum().backward()

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(wide.grad)
print([w.category.__name__ for w in caught])

print(scaled.grad)
print(weight.grad)
