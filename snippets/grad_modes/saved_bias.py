import torch
from torch import nn

with torch.inference_mode():
    features = torch.ones(1, 2)
head = nn.Linear(2, 1)
head.weight.requires_grad_(False)
head(features).sum().backward()
print(head.weight.grad, head.bias.grad)
