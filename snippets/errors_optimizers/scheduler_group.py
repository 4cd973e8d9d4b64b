from torch import nn, optim
from torch.optim.lr_scheduler import LambdaLR

body, head = nn.Linear(1, 1), nn.Linear(1, 1)
optimizer = optim.SGD(head.parameters(), lr=0.1)
scheduler = LambdaLR(optimizer, lambda epoch: 0.5**epoch)
optimizer.add_param_group({"params": body.parameters()})
optimizer.step()
scheduler.step()  # raises: ValueError
