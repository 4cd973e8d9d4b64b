import copy

import torch
from torch import nn

model = nn.Linear(2, 1)
copied = copy.deepcopy(model)
print("same object", copied.weight is model.weight)
print("same values", torch.equal(copied.weight, model.weight))

with torch.no_grad():
    copied.weight.zero_()
print("after zero_", torch.equal(copied.weight, model.weight))
