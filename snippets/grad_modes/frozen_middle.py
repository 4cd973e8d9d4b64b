import torch
from torch import nn

prompt = nn.Parameter(torch.ones(1, 2))
backbone = nn.Linear(2, 2, bias=False)
backbone.requires_grad_(False).weight.fill_(0.5)
head = nn.Linear(2, 1)

head(backbone(prompt)).sum().backward()
print(prompt.grad is None, backbone.weight.grad is None)

prompt.grad = None
with torch.no_grad():
    features = backbone(prompt)
head(features).sum().backward()
print(prompt.grad is None, head.weight.grad is None)
