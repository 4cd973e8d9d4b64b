import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard
from torch.multiprocessing import start_processes


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    model = fully_shard(nn.Linear(2, 2, bias=False))
    model(torch.full((1, 2), 3.0)).sum().backward()
    grad = model.weight.grad
    own = torch.linalg.vector_norm(grad)
    clipped = nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    if rank == 0:
        print("parts", own.placements, clipped.placements)
        print(f"item {own.item():.2f}, {clipped.item():.2f}")
    values = [own.full_tensor(), clipped.full_tensor()]
    if rank == 0:
        print("full {:.2f}, {:.2f}".format(*values))


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
