import torch
from torch import nn

model = nn.Module()
model.mean = nn.Buffer(torch.zeros(2))
model.mean = torch.ones(2)
print(isinstance(model.mean, nn.Buffer))
print(dict(model.state_dict()))

model.mean = [1.0, 2.0]  # raises: TypeError
