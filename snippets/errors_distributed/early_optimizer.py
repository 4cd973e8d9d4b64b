import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model = nn.Linear(1, 1, bias=False)
nn.init.zeros_(model.weight)
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
fully_shard(model)
model(torch.ones(1, 1)).sum().backward()
optimizer.step()
print(model.weight.full_tensor().item())
