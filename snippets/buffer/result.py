import torch
from torch import nn

model = nn.Module()
model.mean = nn.Buffer(torch.zeros(2)).double()
print(isinstance(model.mean, nn.Buffer), list(model.state_dict()))

model.scale = nn.Buffer(torch.zeros(2, dtype=torch.float64))
print(isinstance(model.scale, nn.Buffer), list(model.state_dict()))
