from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model = fully_shard(nn.Linear(2, 1))
state = nn.Linear(2, 1).state_dict()
model.load_state_dict(state, assign=True)  # raises: AttributeError
