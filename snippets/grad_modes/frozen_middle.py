import torch
from torch import nn

prompt = nn.Parameter(torch.ones(1, 2))
backbone = nn.Linear(2, 2, bias=False)
backbone.requires_grad_(False).weight.fill_(0.5)
head = nn.Linear(2, 1)

head(backbone(prompt)).sum().backward()
print("frozen: prompt", prompt.grad is not None)
print("frozen: backbone", backbone.weight.grad is not None)

prompt.grad = None
with torch.no_grad():
    features = backbone(prompt)
head(features).sum().backward()
print("no_grad: prompt", prompt.grad is not None)
print("no_grad: head", head.weight.grad is not None)
