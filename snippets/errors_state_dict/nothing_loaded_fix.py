import torch
from torch import nn

state = {"fc.weight": torch.ones(1, 2), "fc.bias": torch.ones(1)}
model = nn.Linear(2, 1)
print(model.load_state_dict(state, strict=False))

state = {name.removeprefix("fc."): state[name] for name in state}
print(model.load_state_dict(state), model.weight.tolist())
