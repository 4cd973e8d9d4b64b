from torch import nn, optim
from torch.optim.lr_scheduler import LambdaLR

body, head = nn.Linear(1, 1), nn.Linear(1, 1)
optimizer = optim.SGD(head.parameters(), lr=0.1)
optimizer.add_param_group({"params": body.parameters()})
scheduler = LambdaLR(optimizer, lambda epoch: 0.5**epoch)
optimizer.step()
scheduler.step()
print([group["lr"] for group in optimizer.param_groups])
