import torch
from torch import nn

model = nn.Module()
model.register_buffer("scale", nn.Parameter(torch.ones(1)))
print(type(model.scale), model.scale.requires_grad)
print(list(model.parameters()), list(model.state_dict()))
