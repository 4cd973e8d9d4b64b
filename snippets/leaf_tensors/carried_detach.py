import torch
from torch import nn

cell = nn.RNNCell(1, 1)
state = torch.zeros(1, 1)
for x in torch.ones(3, 1, 1):
    state = cell(x, state)
    state.sum().backward()
    state = state.detach()
    print(state.is_leaf, state.grad_fn is None)
