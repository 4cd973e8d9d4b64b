import torch
from torch import nn

model = nn.Sequential(*(nn.Linear(1, 1, bias=False) for _ in range(2)))
model[1].weight = model[0].weight
state = {"0.weight": torch.full((1, 1), 7.0)}

result = model.load_state_dict(state, strict=False)
print(result.missing_keys, model[1].weight.item())

model.load_state_dict(state)  # raises: RuntimeError
