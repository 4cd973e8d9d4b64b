import torch
from torch import nn

model = nn.Module()
for index in range(2):
    weight = nn.Parameter(torch.ones(1))
    model.register_parameter(f"weight{index}", weight)
print(list(model.state_dict()))
