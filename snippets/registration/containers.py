import torch
from torch import nn

model = nn.Module()
model.in_list = nn.ParameterList([torch.ones(1), torch.ones(2)])
model.in_dict = nn.ParameterDict({"a": torch.ones(3)})
model.layers = nn.ModuleList([nn.Linear(1, 1)])

for name, parameter in model.named_parameters():
    print(name, tuple(parameter.shape))
