import torch
from torch import nn

layer = nn.Linear(2, 2)
for name, parameter in list(layer.named_parameters()):
    layer.register_parameter(f"{name}_scale", nn.Parameter(torch.ones(1)))
print([name for name, _ in layer.named_parameters()])

for name, parameter in layer.named_parameters():
    setattr(layer, name, nn.Parameter(2 * parameter.detach()))
print("replaced")

for name, parameter in layer.named_parameters():  # raises: RuntimeError
    layer.register_parameter(f"{name}_shift", nn.Parameter(torch.zeros(1)))
