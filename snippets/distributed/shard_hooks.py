import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model = nn.Linear(1, 1, bias=False)
model.weight.decay = False
model.weight.register_hook(lambda grad: print("before"))
fully_shard(model)
weight = model.weight
print(hasattr(weight, "decay"))

weight.register_hook(lambda grad: print("register_hook"))
show = lambda p: print("post_accumulate", p.grad.full_tensor())
weight.register_post_accumulate_grad_hook(show)
model(torch.ones(1, 1)).sum().backward()
