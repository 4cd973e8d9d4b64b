import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.multiprocessing import start_processes
from torch.nn.parallel import DistributedDataParallel as DDP


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))
        self.written = nn.Buffer(torch.zeros(1))
        self.assigned = nn.Buffer(torch.zeros(1))

    def forward(self, x):
        return x * self.weight


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    model = Model()
    ddp = DDP(model)
    model.written.fill_(rank + 1)
    model.assigned = torch.full((1,), rank + 1.0)
    ddp(torch.ones(1))
    values = [None, None]
    row = model.written.item(), model.assigned.item()
    dist.all_gather_object(values, row)
    if rank == 0:
        print(*values, sep="\n")


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
