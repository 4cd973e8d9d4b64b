import torch
from torch import nn

items = nn.ParameterDict({"a": torch.zeros(1)})
first = items["a"]
optimizer = torch.optim.SGD(items.parameters(), lr=1.0)

items["a"] = torch.tensor([5.0])
print(items["a"] is first)
items["a"].sum().backward()
optimizer.step()
print(items["a"])
