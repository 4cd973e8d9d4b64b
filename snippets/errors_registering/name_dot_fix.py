import torch
from torch import nn

model = nn.Module()
weight = nn.Parameter(torch.ones(1))
model.layer = nn.Module()
model.layer.register_parameter("weight", weight)
model.register_parameter("other_weight", nn.Parameter(torch.ones(1)))
print(list(model.state_dict()))
