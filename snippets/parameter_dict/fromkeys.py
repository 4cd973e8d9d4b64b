import torch
from torch import nn

items = nn.ParameterDict({"a": torch.ones(1)})
p = nn.Parameter(torch.zeros(1))
shared = items.fromkeys(["x", "y"], p)
print(list(shared), shared["x"] is p, shared["y"] is p)
print(len(list(shared.parameters())), list(shared.state_dict()))

empty = items.fromkeys("xy")
print(dict(empty), list(empty.parameters()))
