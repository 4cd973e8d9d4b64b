import copy

import torch
from torch import nn


class Named(nn.Parameter):
    def __new__(cls, data, label="none", requires_grad=True):
        param = super().__new__(cls, data, requires_grad)
        param.label = label
        return param


weight = Named(torch.ones(2), "gain")
print("label", weight.label, "copy", copy.deepcopy(weight).label)
print("weight * 2", type(weight * 2).__name__)
