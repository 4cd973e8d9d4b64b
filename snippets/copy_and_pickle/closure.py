import copy

import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
nn.init.constant_(model.weight, 3.0)
original = model.forward
model.forward = lambda x: original(x)

copied = copy.deepcopy(model)
nn.init.zeros_(copied.weight)
print(copied.weight.item(), copied(torch.ones(1, 1)).item())
