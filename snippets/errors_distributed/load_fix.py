import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.checkpoint import state_dict as states
from torch.distributed.fsdp import fully_shard

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model = fully_shard(nn.Linear(2, 1, bias=False))
state = {"weight": torch.ones(1, 2)}
options = states.StateDictOptions(full_state_dict=True)
states.set_model_state_dict(model, state, options=options)
print(model.weight.full_tensor())
