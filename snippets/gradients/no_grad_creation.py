import torch
from torch import nn

with torch.no_grad():
    weight = nn.Parameter(torch.ones(2))
    tensor = torch.ones(2, requires_grad=True)
    layer = nn.Linear(2, 1)
    frozen = nn.Parameter(torch.ones(2), requires_grad=False)

print("weight", weight.requires_grad)
print("tensor", tensor.requires_grad)
print("layer", [p.requires_grad for p in layer.parameters()])
print("frozen", frozen.requires_grad)
