import torch
from torch import nn

model = nn.Module()
model.scale = model.mean = torch.zeros(2)
model.scale = nn.Parameter(torch.ones(2))
print(list(model.state_dict()))
model.mean = nn.Buffer(torch.ones(2))  # raises: KeyError
