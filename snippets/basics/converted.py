import torch
from torch import nn

model = nn.Module()
model.factor = nn.Parameter(torch.tensor(2.0))
model.offset = torch.tensor(1.0)
before = model.factor

model.to(torch.float64)
print("factor", model.factor.dtype)
print("offset", model.offset.dtype)
print("same object", model.factor is before)
