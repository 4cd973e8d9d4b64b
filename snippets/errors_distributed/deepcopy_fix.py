import copy

from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model = nn.Linear(2, 1)
copied = copy.deepcopy(model)
fully_shard(model), fully_shard(copied)
copied.load_state_dict(model.state_dict())
print(copied.weight is model.weight)
