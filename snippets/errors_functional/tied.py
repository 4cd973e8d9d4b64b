import torch
from torch import nn
from torch.func import functional_call

model = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
model[1].weight = model[0].weight
values = {"0.weight": torch.ones(1, 1), "1.weight": torch.zeros(1, 1)}
functional_call(model, values, torch.ones(1, 1))  # raises: ValueError
