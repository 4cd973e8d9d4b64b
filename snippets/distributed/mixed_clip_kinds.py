import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard
from torch.distributed.tensor import DTensor
from torch.nn.utils import clip_grads_with_norm_, get_total_norm

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
fully_shard(model[0])
model(torch.ones(1, 2)).sum().backward()
sharded = [p for p in model.parameters() if isinstance(p, DTensor)]
plain = [p for p in model.parameters() if not isinstance(p, DTensor)]
norms = [
    get_total_norm([p.grad for p in sharded]).full_tensor(),
    get_total_norm([p.grad for p in plain]),
]
total = torch.stack(norms).norm()
for kind in (sharded, plain):
    clip_grads_with_norm_(kind, 1.0, total)
grads = [p.grad.full_tensor() for p in sharded] + [p.grad for p in plain]
print(get_total_norm(grads))
