import copy

import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
nn.init.zeros_(model.weight)
same, copied = model, copy.deepcopy(model)
kept = model.state_dict()

nn.init.constant_(model.weight, 8.0)
with torch.no_grad():
    copied.weight.lerp_(model.weight, 0.25)
print(same.weight.item(), kept["weight"].item(), copied.weight.item())
