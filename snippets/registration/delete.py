import torch
from torch import nn

x = torch.ones(1, 1)
layer = nn.Linear(1, 1)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)

layer.bias = None
print("named", [name for name, _ in layer.named_parameters()])
print("output", layer(x).shape)
print("held", len(optimizer.param_groups[0]["params"]))

del layer.bias
layer(x)  # raises: AttributeError
