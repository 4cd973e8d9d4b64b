import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
with torch.no_grad():
    print((weight * 2).requires_grad)
    with torch.enable_grad():
        inside = weight * 2
        print(inside.requires_grad)
    print((inside * 2).requires_grad)
print((inside * 2).requires_grad)
