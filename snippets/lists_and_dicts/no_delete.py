import torch
from torch import nn

items = nn.ParameterList([torch.ones(1), torch.ones(1)])
for name in "append", "extend", "insert", "pop", "remove", "clear":
    print(name, hasattr(items, name))
del items[0]  # raises: AttributeError
