import torch
from torch import nn
from torch.nn.utils import convert_conv2d_weight_memory_format as convert

model = nn.Sequential(nn.Conv2d(2, 3, 2))
model.scale = nn.Parameter(torch.ones(2, 2, 2, 2))
weight = model[0].weight
print(convert(model, torch.channels_last) is model)
print(model[0].weight is weight, weight.stride(), model.scale.stride())
model.to(memory_format=torch.channels_last)
print(model.scale.stride())
