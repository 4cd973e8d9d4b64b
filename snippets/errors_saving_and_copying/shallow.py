import copy

import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
nn.init.constant_(model.weight, 1.0)
copied = copy.copy(model)
with torch.no_grad():
    copied.weight.fill_(9.0)
print(model.weight.item())
