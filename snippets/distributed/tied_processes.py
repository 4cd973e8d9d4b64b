import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.multiprocessing import start_processes


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    for reduce in (False, True):
        weight = nn.Parameter(torch.ones(1))
        optimizer = torch.optim.SGD([weight], lr=0.1)
        (weight * (rank + 1)).sum().backward()
        if reduce:
            dist.all_reduce(weight.grad)
        optimizer.step()
        values = [None, None]
        dist.all_gather_object(values, round(weight.item(), 2))
        if rank == 0:
            print(reduce, values)


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
