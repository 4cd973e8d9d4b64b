import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.multiprocessing import start_processes


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    norm = nn.BatchNorm1d(4)
    dtypes = {n: t.dtype for n, t in norm.state_dict().items()}
    if rank == 0:
        norm.running_mean = torch.ones(4, dtype=torch.bfloat16)
        dtypes["running_mean"] = norm.running_mean.dtype
    dist.broadcast(norm.running_mean, src=0)
    every = [None, None]
    dist.all_gather_object(every, dtypes)
    if rank == 1:
        print([f"{v:.4f}" for v in norm.running_mean.tolist()])
        for name, dtype in dtypes.items():
            if every[0][name] != dtype:
                print(name, every[0][name], dtype)


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
