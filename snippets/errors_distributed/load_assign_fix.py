from torch import distributed as dist
from torch import nn
from torch.distributed.checkpoint import state_dict as states
from torch.distributed.fsdp import fully_shard

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model = fully_shard(nn.Linear(2, 1))
state = nn.Linear(2, 1).state_dict()
options = states.StateDictOptions(full_state_dict=True)
print(states.set_model_state_dict(model, state, options=options))
print(type(model.weight).__name__, model.weight.full_tensor().shape)
