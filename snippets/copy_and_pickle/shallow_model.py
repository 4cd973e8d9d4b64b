import copy

import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
copied = copy.copy(model)
print(copied is model, copied._parameters is model._parameters)

copied.weight = nn.Parameter(torch.full((1, 1), 9.0))
print(model.weight.item())
