import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
optimizer = torch.optim.AdamW([weight])
weight.grad = torch.ones(2)
optimizer.step()
state = optimizer.state_dict()
del state["state"][0]["step"]
for entry in state["state"].values():
    print(sorted(entry))
torch.optim.AdamW([weight]).load_state_dict(state)  # raises: KeyError
