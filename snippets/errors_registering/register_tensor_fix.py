import torch
from torch import nn

model = nn.Module()
model.register_parameter("scale", nn.Parameter(torch.ones(2)))
model.register_buffer("mean", torch.zeros(2))
print([name for name, _ in model.named_parameters()])
print(list(model.state_dict()))
