import torch
from torch import nn

weight = nn.Parameter(torch.ones(1))
first = torch.optim.Adam([weight])
weight.grad = torch.ones(1)
first.step()

double = nn.Parameter(torch.ones(1, dtype=torch.float64))
second = torch.optim.Adam([double])
second.load_state_dict(first.state_dict())
for name, value in second.state[double].items():
    print(name, first.state[weight][name].dtype, value.dtype)
