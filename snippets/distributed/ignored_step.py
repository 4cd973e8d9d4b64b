import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model = nn.Linear(2, 1)
model.scale = nn.Parameter(torch.ones(2))
fully_shard(model, ignored_params={model.scale})
model(torch.ones(1, 2) * model.scale).sum().backward()

sharded = [p for p in model.parameters() if p is not model.scale]
groups = [{"params": sharded}, {"params": [model.scale]}]
for optimizer in (
    torch.optim.AdamW(groups, foreach=True),
    torch.optim.AdamW(model.parameters(), foreach=False),
):
    optimizer.step()
    print(len(optimizer.state))

optimizer = torch.optim.AdamW(model.parameters(), foreach=True)
optimizer.step()  # raises: RuntimeError
