import torch
from torch import nn

model = nn.Module()
items = nn.ParameterDict({"a": torch.ones(1)})
model.scales = {"b": torch.zeros(1)} | items
print(type(model.scales).__name__, list(model.parameters()))
print({key: type(item).__name__ for key, item in model.scales.items()})

model.scales = nn.ParameterDict({"b": torch.zeros(1)}) | items
print([name for name, _ in model.named_parameters()])
