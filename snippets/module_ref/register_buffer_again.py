import torch
from torch import nn

model = nn.Module()
model.register_buffer("mean", torch.zeros(2), persistent=False)
model.mean = torch.ones(2)
print(list(model.state_dict()))

model.register_buffer("mean", torch.ones(2))
print(list(model.state_dict()))
