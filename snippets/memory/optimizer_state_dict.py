import torch
from torch import nn

weight = nn.Parameter(torch.ones(100, 100))
optimizer = torch.optim.Adam([weight])
weight.grad = torch.ones_like(weight)
optimizer.step()

state = optimizer.state_dict()["state"][0]
print(state["exp_avg"] is optimizer.state[weight]["exp_avg"])
print(sum(t.nbytes for t in state.values()), weight.nbytes)
