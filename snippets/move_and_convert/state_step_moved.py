import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
optimizer = torch.optim.Adam([weight])
weight.grad = torch.ones(2)
optimizer.step()
state = optimizer.state[weight]
moved = {name: value.to("meta") for name, value in state.items()}
print({name: value.device.type for name, value in moved.items()})
moved = {n: v if n == "step" else v.to("meta") for n, v in state.items()}
print({name: value.device.type for name, value in moved.items()})
