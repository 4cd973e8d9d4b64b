import copy

import torch
from torch import nn

tensor = torch.tensor([1.0, 2.0], requires_grad=True)
weight = nn.Parameter(torch.tensor([1.0, 2.0]))

for x in (tensor, weight):
    x.tag = "decay"
    x.sum().backward()
    y = copy.deepcopy(x)
    with torch.no_grad():
        y.fill_(7.0)
    print(type(y).__name__, y.requires_grad, y.is_leaf)
    print(y.grad, hasattr(y, "tag"))
    print(x.tolist(), y.tolist())

copied = copy.deepcopy(weight)
copied.grad = weight.grad.clone()
print(copied.grad)
