import torch
from torch import nn
from torch.optim.swa_utils import SWALR

model = nn.Linear(1, 1)
groups = [{"params": [model.weight]}, {"params": [model.bias], "lr": 2.0}]
optimizer = torch.optim.SGD(groups, lr=1.0)
scheduler = SWALR(optimizer, swa_lr=[0.1, 0.3], anneal_epochs=1)
for _ in range(2):
    optimizer.step()
    scheduler.step()
print([round(lr, 2) for lr in scheduler.get_last_lr()])
print([group["swa_lr"] for group in optimizer.param_groups])
