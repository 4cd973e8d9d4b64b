import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard


class LoRA(nn.Module):
    def __init__(self, base):
        super().__init__()
        self.base = base.requires_grad_(False)
        self.A = nn.Parameter(torch.ones(2, 4))
        self.B = nn.Parameter(torch.zeros(4, 2))

    def forward(self, x):
        return self.base(x) + x @ self.A.T @ self.B.T


store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model = fully_shard(LoRA(nn.Linear(4, 4, bias=False)))
model(torch.ones(1, 4)).sum().backward()
for name, p in model.named_parameters():
    print(name, type(p).__name__, p.requires_grad, p.grad is not None)
