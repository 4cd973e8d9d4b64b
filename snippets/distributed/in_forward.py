import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(4))

    def forward(self, x):
        print(type(self.weight).__name__)
        return x * self.weight


store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
scale = fully_shard(Scale())
print(type(scale.weight).__name__)
y = scale(torch.ones(4))
print(type(scale.weight).__name__)
y.sum().backward()
print(type(scale.weight).__name__)

scale(torch.ones(4))
scale.reshard()
print(type(scale.weight).__name__)
