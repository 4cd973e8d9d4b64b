import torch
from torch import nn


def values(**options):
    torch.manual_seed(0)
    return nn.init.kaiming_normal_(torch.empty(4, 4), **options)

relu = values(nonlinearity="relu")
print("default is relu:", torch.equal(values(), relu))
print("slope ignored:", torch.equal(values(a=0.2), values()))
sloped = values(a=0.2, nonlinearity="relu")
print("slope ignored by relu:", torch.equal(sloped, relu))
