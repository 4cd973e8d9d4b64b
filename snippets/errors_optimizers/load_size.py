import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
saved = torch.optim.Adam(model.parameters()).state_dict()

optimizer = torch.optim.Adam(model[1].parameters())
optimizer.load_state_dict(saved)  # raises: ValueError
