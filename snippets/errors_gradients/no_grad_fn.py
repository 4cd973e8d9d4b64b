import torch
from torch import nn

layer = nn.Linear(2, 1).requires_grad_(False)
loss = layer(torch.ones(1, 2)).sum()
print(loss.requires_grad)
loss.backward()  # raises: RuntimeError
