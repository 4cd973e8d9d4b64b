import torch
from torch import nn

saved = nn.Linear(2, 1)
model = nn.Sequential(nn.Linear(2, 1), nn.Linear(1, 1))
before = torch.optim.Adam(saved.parameters())
optimizer = torch.optim.Adam(model.parameters())

optimizer.load_state_dict(before.state_dict())  # raises: ValueError
