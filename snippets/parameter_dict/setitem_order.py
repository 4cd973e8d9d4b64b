import torch
from torch import nn

one = torch.ones(1)
filled = nn.ParameterDict([("a", None), ("b", one)])
filled["a"] = one
emptied = nn.ParameterDict([("a", one), ("b", one)])
emptied["a"] = None
emptied["a"] = one
mixed = nn.ParameterDict([("layer", nn.PReLU()), ("a", one)])
cases = {"filled": filled, "filled.copy()": filled.copy()}
cases |= {"emptied": emptied, "mixed": mixed, "mixed.copy()": mixed.copy()}
for name, items in cases.items():
    print(name, list(items), list(items.state_dict()))
