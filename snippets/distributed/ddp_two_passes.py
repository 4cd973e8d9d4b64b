import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.multiprocessing import start_processes
from torch.nn.parallel import DistributedDataParallel as DDP


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    ddp = DDP(nn.BatchNorm1d(2))
    x = torch.eye(2)
    loss = ddp(x).sum() + ddp(2 * x).sum()
    loss.backward()
    if rank == 0:
        print(ddp.module.bias.grad)


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
