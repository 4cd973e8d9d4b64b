import torch
from torch import nn

items = nn.ParameterList([torch.ones(1), torch.ones(1)])
names = "append", "extend", "insert", "remove"
for name in (*names, "pop", "clear", "__delitem__"):
    print(name, hasattr(items, name), hasattr(nn.ParameterDict, name))
del items[0]  # raises: AttributeError
