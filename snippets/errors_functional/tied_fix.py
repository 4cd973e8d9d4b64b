import torch
from torch import nn
from torch.func import functional_call

model = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
model[1].weight = model[0].weight
print([name for name, _ in model.named_parameters()])
values = dict(model.named_parameters())
print(functional_call(model, values, torch.ones(1, 1)).shape)
