import torch
from torch import nn

model = nn.Module()
model.phase = nn.Parameter(torch.tensor([1.0 + 2.0j]))
print(model.double().phase.data)
print(model.to(torch.float64).phase.data)
