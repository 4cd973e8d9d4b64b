import torch
from torch import nn

first, middle, last = (nn.Linear(1, 1) for _ in range(3))
hidden = first(torch.ones(1, 1))
with torch.no_grad():
    hidden = middle(hidden)
last(hidden).sum().backward()
print(first.weight.grad is None, middle.weight.grad is None)
