import torch
from torch import distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel as DDP

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model = nn.LazyLinear(1)
model(torch.ones(1, 2))
print(DDP(model).module.weight.shape)
