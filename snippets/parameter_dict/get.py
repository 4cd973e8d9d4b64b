import torch
from torch import nn

items = nn.ParameterDict({"a": torch.ones(1)})
t = torch.zeros(1)
print(items.get("a") is items["a"], items.get("b", t) is t)
print(items.get("b"), items.get("training"), list(items))
