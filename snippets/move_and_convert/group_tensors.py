import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
group = {"params": [weight], "distance": torch.tensor(1.0)}
saved = torch.optim.SGD([group], lr=0.1, momentum=0.9)
weight.grad = torch.ones(2)
saved.step()

there = nn.Parameter(torch.ones(2, dtype=torch.float64, device="meta"))
resumed = torch.optim.SGD([there], lr=0.1, momentum=0.9)
resumed.load_state_dict(saved.state_dict())
group = resumed.param_groups[0]
state = resumed.state[there]
print(state["momentum_buffer"].dtype, group["distance"].dtype)
for name, value in group.items():
    if torch.is_tensor(value):
        group[name] = value.to(there.device, there.dtype)
print(group["distance"].dtype, group["distance"].device)
