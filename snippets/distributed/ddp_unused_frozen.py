import torch
from torch import distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel as DDP

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model = nn.MultiheadAttention(2, 1)
x = torch.ones(3, 1, 2)
model(x, x, x)[1].sum().backward()
unused = [n for n, p in model.named_parameters() if p.grad is None]
print(unused)

for name in unused:
    model.get_parameter(name).requires_grad_(False)
ddp = DDP(model)
for _ in range(2):
    ddp(x, x, x)[1].sum().backward()
print(all(p.grad is not None for p in ddp.parameters() if p.requires_grad))
