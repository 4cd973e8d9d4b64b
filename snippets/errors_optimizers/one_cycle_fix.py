from torch import nn, optim
from torch.optim.lr_scheduler import OneCycleLR

body, head = nn.Linear(1, 1).requires_grad_(False), nn.Linear(1, 1)
groups = [{"params": head.parameters()}, {"params": body.parameters()}]
optimizer = optim.SGD(groups, lr=0.1, momentum=0.9)
scheduler = OneCycleLR(optimizer, max_lr=[0.1, 0.01], total_steps=10)
optimizer.step()
scheduler.step()
body.requires_grad_(True)
print([round(group["lr"], 4) for group in optimizer.param_groups])
