import torch
from torch import nn

model = nn.Module()
model.mean = torch.zeros(1)
del model.mean
model.mean = nn.Buffer(torch.zeros(1))
print(list(model.state_dict()))

model.std = torch.ones(1)
model.std = nn.Buffer(model.std)  # raises: KeyError
