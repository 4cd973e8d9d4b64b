import torch
from torch import nn

model = nn.ModuleList([nn.Linear(1, 1, bias=False) for _ in range(2)])
model[1].weight = model[0].weight
state = {"0.weight": torch.ones(1, 1)}

print(model.load_state_dict(state, strict=False))
print(model[1].weight.item())

both = {**state, "1.weight": state["0.weight"]}
print(model.load_state_dict(both))
model.load_state_dict(state)  # raises: RuntimeError
