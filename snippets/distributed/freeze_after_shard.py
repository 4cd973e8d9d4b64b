import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model = fully_shard(nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1)))
for trainable in (True, False, True):
    model.zero_grad()
    model[0].requires_grad_(trainable)
    model(torch.ones(1, 2)).sum().backward()
    print([p.grad is not None for p in model.parameters()])

for reshard in (False, True):
    with torch.no_grad():
        model(torch.ones(1, 2))
    if reshard:
        model.reshard()
    model[0].requires_grad_(False)
    model(torch.ones(1, 2)).sum().backward()
    print("reshard", reshard, [p.requires_grad for p in model.parameters()])
