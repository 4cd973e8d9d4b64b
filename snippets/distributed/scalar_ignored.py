import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model = nn.Linear(2, 1)
model.scale = nn.Parameter(torch.tensor(1.0))
fully_shard(model, ignored_params={model.scale})
print({n: type(p).__name__ for n, p in model.named_parameters()})
