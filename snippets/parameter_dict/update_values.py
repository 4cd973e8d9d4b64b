import torch
from torch import nn

items = nn.ParameterDict({"a": torch.zeros(1), "b": torch.zeros(1)})
first = items["a"]
items.load_state_dict({"a": torch.ones(1)}, strict=False)
print(items["a"] is first, items["a"].item(), items["b"].item())
