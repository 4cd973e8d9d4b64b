import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.distributed import checkpoint
from torch.distributed.checkpoint import state_dict as states
from torch.distributed.fsdp import fully_shard


def fresh():
    model = fully_shard(nn.Linear(2, 1, bias=False))
    return model, torch.optim.Adam(model.parameters(), lr=0.1)


store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model, optimizer = fresh()
model(torch.ones(1, 2)).sum().backward()
optimizer.step()
with tempfile.TemporaryDirectory() as place:
    state = states.get_optimizer_state_dict(model, optimizer)
    checkpoint.save({"optimizer": state}, checkpoint_id=place)
    model, optimizer = fresh()
    print("created", len(optimizer.state))
    state = states.get_optimizer_state_dict(model, optimizer)
    print("asked", len(optimizer.state), list(state["state"]))
    checkpoint.load({"optimizer": state}, checkpoint_id=place)
    states.set_optimizer_state_dict(model, optimizer, state)
    print("step", optimizer.state[model.weight]["step"].item())
