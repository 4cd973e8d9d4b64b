import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
fully_shard(model[0])
model(torch.ones(1, 2)).sum().backward()
print([type(p).__name__ for p in model.parameters()])
clip = nn.utils.clip_grad_norm_
clip(model.parameters(), 1.0)  # raises: RuntimeError
