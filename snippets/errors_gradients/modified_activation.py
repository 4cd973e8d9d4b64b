import torch
from torch import nn

layer = nn.Linear(2, 1)
hidden = layer(torch.ones(3, 2)).sigmoid()
print(tuple(hidden.shape), hidden.grad_fn.name())
hidden += 1
hidden.sum().backward()  # raises: RuntimeError
