import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model = fully_shard(nn.Linear(2, 1, bias=False))
with torch.no_grad():
    model.weight.fill_(3.0)
    model.weight.mul_(torch.tensor(2.0))
print(model.weight.full_tensor().tolist())
