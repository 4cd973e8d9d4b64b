import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
state = torch.optim.SGD([weight], lr=0.5).state_dict()
resumed = torch.optim.AdamW([weight])
resumed.load_state_dict(state)
print("betas" in resumed.param_groups[0])
for group in resumed.param_groups:
    for name, value in resumed.defaults.items():
        group.setdefault(name, value)
weight.grad = torch.ones(2)
resumed.step()
print(resumed.param_groups[0]["betas"], resumed.param_groups[0]["lr"])
resumed.load_state_dict(state)
resumed.step()  # raises: KeyError
