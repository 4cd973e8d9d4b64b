import torch
from torch import nn

model = nn.Module()
model.buffer = nn.Buffer(torch.ones(1))
model.parameter = nn.Parameter(torch.ones(1))

model.buffer = torch.zeros(1)
print(list(model._buffers), "buffer" in vars(model))
model.parameter = torch.zeros(1)  # raises: TypeError
