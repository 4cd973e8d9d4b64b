import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.checkpoint import state_dict as states
from torch.distributed.fsdp import fully_shard

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model = fully_shard(nn.Linear(2, 1, bias=False))
optimizer = torch.optim.AdamW(model.parameters())
model(torch.ones(1, 2)).sum().backward()
optimizer.step()
options = states.StateDictOptions(full_state_dict=True)
full = states.get_optimizer_state_dict(model, optimizer, options=options)
print({n: type(t).__name__ for n, t in full["state"]["weight"].items()})
print(full["param_groups"][0]["params"])
