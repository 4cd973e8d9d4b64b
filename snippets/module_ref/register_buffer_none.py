import torch
from torch import nn

model = nn.Module()
model.register_buffer("mean", None)
print(model.mean, list(model.buffers()), list(model.state_dict()))

model.mean = torch.zeros(2)
print(list(model.state_dict()))
