import torch
from torch import nn

first, middle, last = (nn.Linear(1, 1) for _ in range(3))
middle.requires_grad_(False)
hidden = first(torch.ones(1, 1))
hidden = middle(hidden)
last(hidden).sum().backward()
print(first.weight.grad is None, middle.weight.grad is None)
