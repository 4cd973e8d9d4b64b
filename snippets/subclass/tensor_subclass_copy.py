import copy

import torch
from torch import nn


class Tagged(torch.Tensor):
    def new_empty(self, *args, **kwargs):
        return super().new_empty(*args, **kwargs).as_subclass(Tagged)


weight = nn.Parameter(torch.ones(2).as_subclass(Tagged))
copied = copy.deepcopy(weight)
print(type(copied).__name__, isinstance(copied, nn.Parameter))
print(copied.requires_grad, copied is weight, copied.tolist())
