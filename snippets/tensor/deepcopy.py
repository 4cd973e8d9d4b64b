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
    kind = type(y).__name__
    print(kind, "leaf", y.is_leaf, "requires_grad", y.requires_grad)
    print(kind, "grad", y.grad, "tag", hasattr(y, "tag"))
    print(kind, "values", x.tolist(), y.tolist())

copied = copy.deepcopy(weight)
copied.grad = weight.grad.clone()
print("copied.grad", copied.grad)
