import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
for name, parameter in model.named_parameters():
    if name == "0.weight":
        model[1].scale = nn.Parameter(torch.ones(1))
    print(name)

layer = nn.Linear(1, 1)
for name, parameter in layer.named_parameters():  # raises: RuntimeError
    delattr(layer, name)
    layer.register_parameter(f"{name}_raw", parameter)
