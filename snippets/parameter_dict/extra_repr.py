import torch
from torch import nn

t = torch.ones(2, 3)
items = nn.ParameterDict([("w", t), ("h", t.double()), ("n", None)])
print(items.extra_repr())
print(nn.ParameterDict({"w": t}))
print(nn.ParameterList([t]))
