import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
saved = torch.optim.Adam(model.parameters()).state_dict()

model[0].requires_grad_(False)
optimizer = torch.optim.Adam(model.parameters())
optimizer.load_state_dict(saved)
print(len(optimizer.param_groups[0]["params"]))
