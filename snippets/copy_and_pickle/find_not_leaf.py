import copy

import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
model[1].scaled = model[1].weight * 2
model[1].average = nn.Buffer(torch.zeros(1, 2))
model[1].average = 0.9 * model[1].average + 0.1 * model[1].weight

for name, module in model.named_modules():
    for key, value in [*vars(module).items(), *module._buffers.items()]:
        if isinstance(value, torch.Tensor) and not value.is_leaf:
            print(name, key)
            setattr(module, key, value.detach())
print(type(copy.deepcopy(model)).__name__)
