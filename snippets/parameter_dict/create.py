import torch
from torch import nn

t, p = torch.tensor([1.0, 2.0]), nn.Parameter(torch.zeros(3))
pairs = [("up", t), ("down", p), ("layer", nn.PReLU()), ("dict", {"t": t})]
items = nn.ParameterDict(pairs)
print(items["up"] is t, items["down"] is p)
print(list(items))
print(list(items.state_dict()))

t.add_(10.0)
print(items["up"])
