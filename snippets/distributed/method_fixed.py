import torch
from torch import distributed as dist
from torch import nn
from torch.distributed import fsdp


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)

    def forward(self, x):
        return self.encode(x).relu()

    def encode(self, x):
        return self.layer(x)


store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model = fsdp.fully_shard(Model())
fsdp.register_fsdp_forward_method(model, "encode")
print(model.encode(torch.ones(1, 2)).shape)
print(model(torch.ones(1, 2)).shape)
