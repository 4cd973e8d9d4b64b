import copy

import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
replica = copy.deepcopy(model)
replica(torch.ones(1, 1)).sum().backward()
print(model.weight.grad, replica.weight.grad)
