from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model = nn.Linear(2, 1)
model.bias.requires_grad_(False)
fully_shard(model)
print({name: p.requires_grad for name, p in model.named_parameters()})
