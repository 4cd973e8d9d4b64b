import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.checkpoint import state_dict as states
from torch.distributed.fsdp import fully_shard

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
plain = nn.Linear(2, 1)
optimizer = torch.optim.Adam(plain.parameters())
plain(torch.ones(1, 2)).sum().backward()
optimizer.step()
full = states.get_optimizer_state_dict(plain, optimizer)

model = fully_shard(nn.Linear(2, 1))
sharded = torch.optim.Adam(model.parameters())
options = states.StateDictOptions(full_state_dict=True)
states.set_optimizer_state_dict(model, sharded, full, options=options)
print(type(sharded.state[model.weight]["exp_avg"]).__name__)
model(torch.ones(1, 2)).sum().backward()
sharded.step()
sharded.load_state_dict(optimizer.state_dict())
print(type(sharded.state[model.weight]["exp_avg"]).__name__)
sharded.step()  # raises: RuntimeError
