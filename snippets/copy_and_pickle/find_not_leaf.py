import copy

import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
model[1].scaled = model[1].weight * 2

for name, module in model.named_modules():
    for key, value in vars(module).items():
        if isinstance(value, torch.Tensor) and not value.is_leaf:
            print(name, key)
            module.__dict__[key] = value.detach()
print(type(copy.deepcopy(model)).__name__)
