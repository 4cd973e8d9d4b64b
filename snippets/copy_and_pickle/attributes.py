import copy

import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
weight.tag = "decay"
copied = copy.deepcopy(weight)
print(vars(weight), vars(copied))

copied.__dict__.update(copy.deepcopy(vars(weight)))
print(vars(copied))
