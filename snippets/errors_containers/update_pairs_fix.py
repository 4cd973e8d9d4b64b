import torch
from torch import nn

pairs = [("scale", torch.ones(1)), ("shift", torch.zeros(1))]
items = nn.ParameterDict(pairs)
print(list(items))
