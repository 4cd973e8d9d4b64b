import torch
from torch import nn

weight = nn.Parameter(torch.tensor([1.0]))
optimizer = torch.optim.SGD([weight], lr=0.1, momentum=0.9)
print(optimizer.defaults["lr"], optimizer.param_groups[0]["lr"])
print(optimizer.param_groups[0]["params"][0] is weight)
print(dict(optimizer.state), len(torch.optim.Adagrad([weight]).state))

weight.sum().backward()
optimizer.step()
print(optimizer.state[weight])
