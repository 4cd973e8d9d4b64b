import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model = fully_shard(nn.Linear(2, 1))
with torch.no_grad():
    model.weight.fill_(3.0)
    print(model.weight.full_tensor())
    model.weight.copy_(torch.ones(1, 2))  # raises: RuntimeError
