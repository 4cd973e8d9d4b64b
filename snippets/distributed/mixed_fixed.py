import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard
from torch.distributed.tensor import distribute_tensor
from torch.multiprocessing import start_processes


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    model = fully_shard(nn.Linear(1, 2, bias=False))
    weight, values = model.weight, torch.tensor([[5.0], [6.0]])
    mesh, placements = weight.device_mesh, weight.placements
    with torch.no_grad():
        weight.copy_(distribute_tensor(values, mesh, placements))
    whole = weight.full_tensor()
    if rank == 0:
        print(whole.tolist())


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
