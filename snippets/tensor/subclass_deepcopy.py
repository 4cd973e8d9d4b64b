import copy

import torch
from torch import nn


class Named(nn.Parameter):
    def __new__(cls, data, requires_grad=True, *, label="none"):
        param = super().__new__(cls, data, requires_grad)
        param.label = label
        return param

    def __deepcopy__(self, memo):
        result = super().__deepcopy__(memo)
        result.label = self.label
        return result


weight = Named(torch.ones(2), requires_grad=False, label="gain")
copied = copy.deepcopy(weight)
print(type(copied).__name__, copied.label, copied.requires_grad)
