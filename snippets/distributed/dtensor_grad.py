# folded
import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.tensor import Replicate, Shard, distribute_tensor
from torch.multiprocessing import start_processes


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    mesh = init_device_mesh("cpu", (2,))
    batch = distribute_tensor(torch.ones(4, 2), mesh, [Shard(0)])
    rows = []
    for placement, code in (
        (Shard(0), "weight.square().sum()"),
        (Shard(0), "weight.sum()"),
        (Replicate(), "(batch @ weight.T).sum()"),
    ):
        data = distribute_tensor(torch.ones(2, 2), mesh, [placement])
        weight = nn.Parameter(data)
        eval(code, {"batch": batch, "weight": weight}).backward()
        cells = code, weight.placements[0], weight.grad.placements[0]
        rows.append(" | ".join(f"`{cell}`" for cell in cells))
    if rank == 0:
        print("| `code` | `weight` | `weight.grad` |\n|---|---|---|")
        print(*(f"| {row} |" for row in rows), sep="\n")


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
