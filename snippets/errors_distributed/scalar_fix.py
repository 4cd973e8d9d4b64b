import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model = nn.Linear(2, 1)
model.scale = nn.Parameter(torch.ones(1))
print(type(fully_shard(model).scale).__name__)
