from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
blocks = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 2)])
for block in blocks:
    fully_shard(block)
print([type(p).__name__ for p in blocks.parameters()])

fully_shard(nn.ModuleList([nn.Linear(2, 2)]))  # raises: ValueError
