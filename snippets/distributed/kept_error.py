import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(4, 4)
        self.b = nn.Linear(4, 4)

    def forward(self, x):
        self.kept = self.b(self.a(x))
        return self.kept.tanh()


store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model = fully_shard(Model(), reshard_after_forward=True)
model(torch.ones(1, 4))
model.kept.sum().backward()  # raises: RuntimeError
