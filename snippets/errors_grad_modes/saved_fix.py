import torch
from torch import nn

backbone, head = nn.Linear(2, 2), nn.Linear(2, 1)
with torch.no_grad():
    features = backbone(torch.ones(1, 2))
head(features).sum().backward()
print(backbone.weight.grad is None, head.weight.grad is None)
