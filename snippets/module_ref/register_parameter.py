import torch
from torch import nn

model = nn.Module()
weight = nn.Parameter(torch.zeros(1))
model.register_parameter("bias", None)
print(model.register_parameter("weight", weight), model.weight is weight)
print(model.bias, [name for name, _ in model.named_parameters()])

model.register_parameter("weight", nn.Parameter(torch.ones(1)))
print(model.weight.item(), model.weight is weight)
print("Raises" in nn.Module.register_parameter.__doc__)
