import copy

import torch
from torch import nn

here = nn.Parameter(torch.ones(2))
optimizer = torch.optim.Adam([here])
here.grad = torch.ones(2)
optimizer.step()
saved = optimizer.state_dict()
there = nn.Parameter(torch.ones(2, device="meta"))
for options in ({}, {"capturable": True}, {"fused": True}):
    state = copy.deepcopy(saved)
    state["param_groups"][0].update(options)
    resumed = torch.optim.Adam([there])
    resumed.load_state_dict(state)
    entry = resumed.state[there]
    print(options, {k: v.device.type for k, v in entry.items()})
