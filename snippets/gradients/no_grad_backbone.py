import torch
from torch import nn

backbone, head = nn.Linear(2, 2), nn.Linear(2, 1)
with torch.no_grad():
    hidden = backbone(torch.ones(1, 2))
head(hidden).sum().backward()
print("backbone", backbone.weight.requires_grad, backbone.weight.grad)
print("head", head.weight.requires_grad, head.weight.grad is not None)
