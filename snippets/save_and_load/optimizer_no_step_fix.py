import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
optimizer = torch.optim.AdamW([weight])
weight.grad = torch.ones(2)
optimizer.step()
state = optimizer.state_dict()
del state["state"][0]["step"]
for entry in state["state"].values():
    entry.setdefault("step", torch.tensor(1000.0))
resumed = torch.optim.AdamW([weight])
resumed.load_state_dict(state)
resumed.step()
print(resumed.state[weight]["step"].item())
