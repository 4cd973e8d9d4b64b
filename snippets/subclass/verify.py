import copy

import torch
from torch import nn


class Named(nn.Parameter):
    pass


def classes(model):
    return {n: type(p).__name__ for n, p in model.named_parameters()}


model = nn.Linear(2, 1)
model.weight = Named(torch.ones(1, 2))
print(classes(model))
print(classes(model) == classes(copy.deepcopy(model)))
print(classes(model) == classes(model.double()))
print(classes(model) == classes(model.to("meta")))
