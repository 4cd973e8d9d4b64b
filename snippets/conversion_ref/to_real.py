import torch
from torch import nn

model = nn.Module()
model.wave = nn.Parameter(torch.tensor([1 + 2j]))
print(model.double().wave.dtype)
print(model.to(torch.float64).wave)
