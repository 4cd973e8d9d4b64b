import torch
from torch import nn
from torch.func import functional_call

model = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
model[1].weight = model[0].weight
state = model.state_dict()
print("same values:", state["0.weight"].equal(state["1.weight"]))
print("same object:", state["0.weight"] is state["1.weight"])
functional_call(model, state, torch.ones(1, 1))  # raises: ValueError
