import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import FullyShardedDataParallel as FSDP
from torch.distributed.fsdp import ShardingStrategy

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model = nn.Linear(2, 1)
model.bias.requires_grad_(False)
alone = {"sharding_strategy": ShardingStrategy.NO_SHARD}
cpu = torch.device("cpu")
FSDP(model, device_id=cpu, **alone)  # raises: ValueError
