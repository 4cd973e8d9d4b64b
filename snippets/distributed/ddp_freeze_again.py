import torch
from torch import distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel as DDP

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
ddp = DDP(model)
ddp(torch.ones(1, 1)).sum().backward()

model[0].requires_grad_(False)
model.zero_grad()
ddp = DDP(model)
for _ in range(2):
    ddp(torch.ones(1, 1)).sum().backward()
print({n: p.grad is None for n, p in model.named_parameters()})
