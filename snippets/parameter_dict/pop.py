import torch
from torch import nn

items = nn.ParameterDict({"a": torch.zeros(1), "b": torch.zeros(1)})
first = items["a"]
optimizer = torch.optim.SGD(items.parameters(), lr=1.0)
result = items.pop("a")
print(result is first, list(items), list(items.state_dict()))

result.sum().backward()
optimizer.step()
print(result.item())
