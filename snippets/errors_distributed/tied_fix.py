import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model = nn.Sequential(*(nn.Linear(2, 2, bias=False) for _ in range(2)))
model[1].weight = model[0].weight
fully_shard([model[0], model[1]])
fully_shard(model)
print(model(torch.ones(1, 2)).shape, len(list(model.parameters())))
