import torch
from torch import nn

layer = nn.Linear(2, 1)
hidden = layer(torch.ones(3, 2))
hidden.retain_grad()
hidden.sum().backward()
print(hidden.is_leaf, hidden.grad.tolist())
