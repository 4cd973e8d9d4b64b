import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.multiprocessing import start_processes


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    weight = nn.Parameter(torch.full((1,), rank + 1.0))
    copied = weight + 0
    dist.broadcast(copied, src=0)
    if rank == 1:
        print("sum", copied.item(), "weight", weight.item())
    with torch.no_grad():
        dist.broadcast(weight, src=0)
    if rank == 1:
        print("weight", weight.item())


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
