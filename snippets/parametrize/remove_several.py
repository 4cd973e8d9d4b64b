import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm
from torch.nn.utils.parametrize import remove_parametrizations as remove

layer = weight_norm(nn.Linear(2, 1, bias=False))
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
remove(layer, "weight")
held = optimizer.param_groups[0]["params"]
print(len(held), any(layer.weight is p for p in held))

weight_norm(layer)
remove(layer, "weight", leave_parametrized=False)  # raises: ValueError
