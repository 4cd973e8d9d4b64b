import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard
from torch.multiprocessing import start_processes


def sharded(value):
    layer = nn.Linear(1, 3, bias=False)
    nn.init.constant_(layer.weight, value)
    return fully_shard(layer)


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    model, average = sharded(0.0), sharded(1.0).requires_grad_(False)
    with torch.no_grad():
        for old, new in zip(average.parameters(), model.parameters()):
            old.lerp_(new, 0.25)
    part, whole = average.weight.to_local(), average.weight.full_tensor()
    if rank == 0:
        print(part.flatten().tolist(), whole.flatten().tolist())


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
