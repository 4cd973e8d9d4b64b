import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.multiprocessing import start_processes
from torch.nn.parallel import DistributedDataParallel as DDP


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    model = nn.Conv2d(2, 2, 2, bias=False)
    if rank == 1:
        model = model.to(memory_format=torch.channels_last)
    try:
        DDP(model)
    except RuntimeError as error:
        if rank == 1:
            print(error)


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
