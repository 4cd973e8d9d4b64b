import torch
from torch import nn

weight = nn.Parameter(torch.ones(1))
first = torch.optim.SGD([weight], lr=0.5, momentum=0.9)
weight.grad = torch.ones(1)
first.step()

second = torch.optim.SGD([weight], lr=0.1)
second.load_state_dict(first.state_dict())
group = second.param_groups[0]
print("group:", group["lr"], group["momentum"])
print("defaults:", second.defaults["lr"])
print("itself:", group["params"][0] is weight, second.state[weight])
