import copy

import torch
from torch import nn


class Tagged(torch.Tensor):
    pass


weight = nn.Parameter(torch.ones(2).as_subclass(Tagged))
print(type(weight).__name__, type(weight * 2).__name__)
copy.deepcopy(weight)  # raises: RuntimeError
