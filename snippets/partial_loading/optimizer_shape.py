import torch
from torch import nn

saved, model = nn.Linear(2, 1), nn.Linear(3, 1)
before = torch.optim.Adam(saved.parameters())
optimizer = torch.optim.Adam(model.parameters())
saved(torch.ones(1, 2)).sum().backward()
before.step()

optimizer.load_state_dict(before.state_dict())
print(optimizer.state[model.weight]["exp_avg"].shape, model.weight.shape)
model(torch.ones(1, 3)).sum().backward()
optimizer.step()  # raises: RuntimeError
