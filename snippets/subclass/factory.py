import copy

import torch
from torch import nn


def zeros(rows, columns):
    return nn.Parameter(torch.zeros(rows, columns))


weight = zeros(2, 3)
print(tuple(copy.deepcopy(weight).shape))
