import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.multiprocessing import start_processes
from torch.nn.parallel import DistributedDataParallel as DDP


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    row = []
    for sync in (True, False):
        norm = nn.BatchNorm1d(1)
        ddp = DDP(norm, forward_sync_buffers=sync)
        x = torch.tensor([[0.0], [10.0 * rank]])
        ddp(x)
        ddp(x)
        row.append(round(norm.running_mean.item(), 2))
    rows = [None, None]
    dist.all_gather_object(rows, row)
    if rank == 0:
        print(*rows, sep="\n")


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
