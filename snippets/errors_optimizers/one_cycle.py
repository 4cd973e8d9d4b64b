from torch import nn, optim
from torch.optim.lr_scheduler import OneCycleLR

body, head = nn.Linear(1, 1), nn.Linear(1, 1)
optimizer = optim.SGD(head.parameters(), lr=0.1, momentum=0.9)
scheduler = OneCycleLR(optimizer, max_lr=0.1, total_steps=10)
optimizer.add_param_group({"params": body.parameters()})
optimizer.step()
scheduler.step()  # raises: KeyError
