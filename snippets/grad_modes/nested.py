import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
with torch.no_grad():
    print("no_grad", (weight * 2).requires_grad)
    with torch.enable_grad():
        inside = weight * 2
        print("enable_grad", inside.requires_grad)
    print("no_grad again", (inside * 2).requires_grad)
print("outside", (inside * 2).requires_grad)
