import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import FullyShardedDataParallel as FSDP
from torch.distributed.fsdp import ShardingStrategy

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
alone = {"sharding_strategy": ShardingStrategy.NO_SHARD}
model = nn.Linear(2, 1)
early = torch.optim.SGD(model.parameters(), lr=0.1)
wrapped = FSDP(model, device_id=torch.device("cpu"), **alone)
late = torch.optim.SGD(wrapped.parameters(), lr=0.1)
held = {id(p) for p in wrapped.parameters()}
for optimizer in (early, late):
    (group,) = optimizer.param_groups
    print([id(p) in held for p in group["params"]])
