import torch
from torch import nn

state = nn.Linear(1, 1, bias=False).state_dict()
state["weight"].fill_(1.0)
model, other = (nn.Linear(1, 1, bias=False) for _ in range(2))
model.load_state_dict(state, assign=True)
other.load_state_dict(state, assign=True)

with torch.no_grad():
    model.weight.fill_(5.0)
print(model.weight.item(), other.weight.item(), state["weight"].item())
