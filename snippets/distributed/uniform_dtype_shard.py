import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import MixedPrecisionPolicy, fully_shard

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
model[0].to(torch.bfloat16)
policy = MixedPrecisionPolicy(param_dtype=torch.float32)
for layer in model:
    fully_shard(layer, mp_policy=policy)
fully_shard(model)
model(torch.ones(1, 2)).sum().backward()
print([(p.dtype, p.grad.dtype) for p in model.parameters()])
