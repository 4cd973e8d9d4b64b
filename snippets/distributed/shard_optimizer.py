import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model = nn.Linear(2, 1, bias=False)
nn.init.ones_(model.weight)
early = torch.optim.SGD(model.parameters(), lr=0.5)
fully_shard(model)
late = torch.optim.SGD(model.parameters(), lr=0.5)
model(torch.ones(1, 2)).sum().backward()

for optimizer in (early, late):
    optimizer.step()
    held = optimizer.param_groups[0]["params"][0]
    print(held is model.weight, model.weight.full_tensor().tolist())
