import torch
from torch import nn


class Named(nn.Parameter):
    pass


model = nn.Linear(2, 1)
model.bias = Named(torch.zeros(1))
found = {"type": [], "isinstance": []}
for name, value in model.named_parameters():
    if type(value) is nn.Parameter:
        found["type"].append(name)
    if isinstance(value, nn.Parameter):
        found["isinstance"].append(name)
print(found)
