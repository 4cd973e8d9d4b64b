import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
for reshard in (False, True):
    model, x = fully_shard(nn.Linear(2, 1, bias=False)), torch.ones(1, 2)
    with torch.no_grad():
        model(x)
    if reshard:
        model.reshard()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    held = optimizer.param_groups[0]["params"][0]
    model(x).sum().backward()
    before = model.weight.full_tensor().clone()
    optimizer.step()
    same = torch.equal(before, model.weight.full_tensor())
    print("reshard", reshard, type(held).__name__, "unchanged", same)
