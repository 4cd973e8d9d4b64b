import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.multiprocessing import start_processes
from torch.nn.parallel import DistributedDataParallel as DDP


class Scaled(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))
        self.scale = nn.Buffer(torch.ones(1))

    def forward(self, x):
        return x * self.weight * self.scale


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    for once in (True, False):
        ddp, x = DDP(Scaled()), torch.ones(1)
        first = ddp(x).sum()
        once or first.backward()
        if rank == 0:
            ddp.module.scale = torch.full((1,), 3.0)
        second = ddp(x).sum()
        (first + second if once else second).backward()
        if rank == 0:
            values = first.item(), second.item()
            print("once" if once else "each", values, end=" ")
            print("grad", ddp.module.weight.grad.item())


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
