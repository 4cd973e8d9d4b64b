import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
state = model.state_dict()
print(state["weight"].data_ptr() == model.weight.data_ptr())

with torch.no_grad():
    model.weight.fill_(5.0)
print(state["weight"].item())

state["weight"].fill_(7.0)
print(model.weight.item())

state["weight"] = torch.zeros(1, 1)
print(model.weight.item())
