import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2))
model.named = nn.ModuleDict({"a": nn.Linear(2, 1)})
print(model.get_parameter("named.a.weight") is model.named["a"].weight)

model.scales = nn.ParameterList([torch.ones(1), torch.ones(3)])
print(model.get_parameter("scales.1").shape)
