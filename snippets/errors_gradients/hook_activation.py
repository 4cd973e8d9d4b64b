import torch
from torch import nn

layer = nn.Linear(2, 1).requires_grad_(False)
table = nn.Embedding(3, 2).requires_grad_(False)
x = torch.ones(1, 2)
for given in x.clone(), table(torch.tensor([0])):
    hidden = layer(given.requires_grad_())
    hidden.register_hook(print)
    hidden.sum().backward()
layer(x).register_hook(print)  # raises: RuntimeError
