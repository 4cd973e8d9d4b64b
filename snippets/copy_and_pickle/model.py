import copy

import torch
from torch import nn

model = nn.Linear(2, 1)
copied = copy.deepcopy(model)
print(copied.weight is model.weight)
print(torch.equal(copied.weight, model.weight))

with torch.no_grad():
    copied.weight.zero_()
print(torch.equal(copied.weight, model.weight))
