import torch
from torch import nn

weight = nn.Parameter(torch.ones(1))
optimizer = torch.optim.SGD([weight], lr=0.1, momentum=0.9)
weight.grad = torch.ones(1)
optimizer.step()
saved = optimizer.state_dict()
optimizer.step()
print(saved["state"][0]["momentum_buffer"])
optimizer.param_groups[0]["lr"] = 9.0
print(saved["param_groups"][0]["lr"])
