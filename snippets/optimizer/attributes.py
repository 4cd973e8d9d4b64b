import torch
from torch import nn

weight = nn.Parameter(torch.tensor([1.0]))
optimizer = torch.optim.SGD([weight], lr=0.1, momentum=0.9)
print("lr:", optimizer.defaults["lr"], optimizer.param_groups[0]["lr"])
print("itself:", optimizer.param_groups[0]["params"][0] is weight)
print("before:", dict(optimizer.state))
print("Adagrad:", len(torch.optim.Adagrad([weight]).state))

weight.sum().backward()
optimizer.step()
print("after:", optimizer.state[weight])
