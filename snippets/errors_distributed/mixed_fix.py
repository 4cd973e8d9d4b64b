import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard
from torch.distributed.tensor import distribute_tensor

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
weight = fully_shard(nn.Linear(2, 1)).weight
mesh, placements = weight.device_mesh, weight.placements
other = distribute_tensor(torch.ones(1, 2), mesh, placements)
print(type(weight + other).__name__)
