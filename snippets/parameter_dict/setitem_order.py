import torch
from torch import nn

one = torch.ones(1)
filled = nn.ParameterDict([("a", None), ("b", one)])
filled["a"] = one
emptied = nn.ParameterDict([("a", one), ("b", one)])
emptied["a"] = None
emptied["a"] = one
mixed = nn.ParameterDict([("layer", nn.PReLU()), ("a", one)])
for items in filled, filled.copy(), emptied, mixed, mixed.copy():
    print(list(items), list(items.state_dict()))
