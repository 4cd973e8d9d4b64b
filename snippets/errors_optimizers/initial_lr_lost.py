import torch
from torch import nn, optim
from torch.optim.lr_scheduler import OneCycleLR

optimizer = optim.SGD([nn.Parameter(torch.ones(1))], lr=0.1, momentum=0.9)
saved = optimizer.state_dict()
scheduler = OneCycleLR(optimizer, max_lr=0.1, total_steps=10)
print("initial_lr" in optimizer.param_groups[0])
optimizer.load_state_dict(saved)
print("initial_lr" in optimizer.param_groups[0])
optimizer.step()
scheduler.step()  # raises: KeyError
