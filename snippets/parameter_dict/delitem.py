import torch
from torch import nn

items = nn.ParameterDict({"a": torch.zeros(1), "b": torch.zeros(1)})
optimizer = torch.optim.SGD(items.parameters(), lr=1.0)
del items["a"]
print(list(items), list(items.state_dict()))
print(len(optimizer.param_groups[0]["params"]))
del items["zz"]  # raises: KeyError
