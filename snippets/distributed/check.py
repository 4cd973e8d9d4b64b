import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.multiprocessing import start_processes
from torch.nn.parallel import DistributedDataParallel as DDP


def differing(model):
    names = []
    for name, p in model.named_parameters():
        first = p.detach().clone()
        dist.broadcast(first, src=0)
        if not torch.allclose(first, p, rtol=0, atol=0, equal_nan=True):
            names.append(name)
    return names


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    ddp, x = DDP(nn.Linear(1, 1)), torch.full((1, 1), 1.0 + rank)
    optimizer = torch.optim.SGD(ddp.parameters(), lr=0.1)
    found = []
    for value in (0, rank):
        nn.init.constant_(ddp.module.bias, value)
        ddp(x).sum().backward()
        optimizer.step()
        found.append(differing(ddp.module))
    if rank == 1:
        print(*found)


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
