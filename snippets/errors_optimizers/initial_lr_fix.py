import torch
from torch import nn
from torch.optim.lr_scheduler import StepLR

layer = nn.Linear(1, 1)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
scheduler = StepLR(optimizer, step_size=2)
for _ in range(4):
    optimizer.step()
    scheduler.step()
saved = optimizer.state_dict(), scheduler.state_dict()

optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
scheduler = StepLR(optimizer, step_size=2)
optimizer.load_state_dict(saved[0])
scheduler.load_state_dict(saved[1])
print(scheduler.last_epoch, scheduler.get_last_lr())
