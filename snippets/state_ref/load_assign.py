import torch
from torch import nn

layer = nn.Linear(1, 1).requires_grad_(False)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
state = nn.Linear(1, 1).double().state_dict()
layer.load_state_dict(state, assign=True)
weight = layer.weight
print(type(weight).__name__, weight.dtype, weight.requires_grad)
print(weight.data_ptr() == state["weight"].data_ptr())
print(optimizer.param_groups[0]["params"][0] is weight)
