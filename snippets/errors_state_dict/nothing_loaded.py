import torch
from torch import nn

state = {"fc.weight": torch.ones(1, 2), "fc.bias": torch.ones(1)}
model = nn.Linear(2, 1)
nn.init.zeros_(model.weight)
model.load_state_dict(state, strict=False)
print(model.weight.tolist())
