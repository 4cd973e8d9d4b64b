import tempfile
from contextlib import nullcontext

import torch
from torch import distributed as dist
from torch import nn
from torch.multiprocessing import start_processes
from torch.nn.parallel import DistributedDataParallel as DDP


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))
        self.buffer = nn.Buffer(torch.zeros(1))

    def forward(self, x):
        return x * self.weight


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    ddp, x, row = DDP(Model()), torch.ones(1), []
    for before in (nullcontext, torch.no_grad, ddp.no_sync):
        with before():
            ddp(x)
        ddp.module.buffer.fill_(rank + 1)
        ddp(x)
        row.append((before.__name__, ddp.module.buffer.item()))
    rows = [None, None]
    dist.all_gather_object(rows, row)
    if rank == 0:
        print(*rows, sep="\n")


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
