import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.checkpoint import state_dict as states
from torch.distributed.fsdp import fully_shard


def fresh():
    model = nn.ModuleDict({n: nn.Linear(1, 1, bias=False) for n in "ab"})
    for layer in model.values():
        fully_shard(layer)
    return model, torch.optim.Adam(model.parameters())


def held(model, optimizer):
    return [n for n, p in model.named_parameters() if p in optimizer.state]


store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
saved = states.get_optimizer_state_dict(*fresh())
for order in ("freeze, load", "load, freeze"):
    model, optimizer = fresh()
    for step in order.split(", "):
        if step == "freeze":
            model["a"].requires_grad_(False)
        else:
            states.set_optimizer_state_dict(model, optimizer, saved)
    print(order, held(model, optimizer))
model, optimizer = fresh()
model["a"](torch.ones(1, 1)).sum().backward()
optimizer.step()
partial = states.get_optimizer_state_dict(model, optimizer)
print("partial", list(partial["state"]))
model, optimizer = fresh()
states.set_optimizer_state_dict(model, optimizer, partial)  # raises: RuntimeError
