import torch
from torch import nn

items = nn.ParameterDict([("b", torch.ones(1)), ("a", torch.ones(1))])
shared = items.copy()
shared["c"] = torch.ones(1)
print(shared["b"] is items["b"], list(shared), list(items))

with torch.no_grad():
    shared["b"].zero_()
print(items["b"].item())
