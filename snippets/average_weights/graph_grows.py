import copy

import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
ema = copy.deepcopy(model).requires_grad_(False)

ema.weight.lerp_(model.weight, 0.1)
print("grad mode", ema.weight.requires_grad, ema.weight.is_leaf)

ema = copy.deepcopy(model).requires_grad_(False)
with torch.no_grad():
    ema.weight.lerp_(model.weight, 0.1)
print("no_grad", ema.weight.requires_grad, ema.weight.is_leaf)
