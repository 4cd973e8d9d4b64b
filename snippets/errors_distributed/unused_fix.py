import torch
from torch import distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel as DDP


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.used = nn.Linear(1, 1, bias=False)
        self.unused = nn.Linear(1, 1, bias=False)

    def forward(self, x):
        return self.used(x)


store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model = Model()
model.unused.requires_grad_(False)
ddp = DDP(model)
for step in range(2):
    ddp(torch.ones(1, 1)).sum().backward()
    print([p.grad is not None for p in model.parameters()])
