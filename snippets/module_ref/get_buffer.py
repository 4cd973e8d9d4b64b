import torch
from torch import nn

model = nn.Sequential(nn.BatchNorm1d(2))
model.register_buffer("mask", torch.ones(1), persistent=False)
print(model.get_buffer("0.running_mean") is model[0].running_mean)
print(model.get_buffer("mask"))

model.register_buffer("mask", None)
print(model.get_buffer("mask"))
