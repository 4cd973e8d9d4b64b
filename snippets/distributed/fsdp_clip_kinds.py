import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import FullyShardedDataParallel as FSDP
from torch.distributed.fsdp import fully_shard
from torch.distributed.tensor import DTensor
from torch.multiprocessing import start_processes
from torch.nn.utils import clip_grads_with_norm_, get_total_norm


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    model = nn.Sequential(*(nn.Linear(2, 2, bias=False) for _ in range(2)))
    for layer in model:
        nn.init.ones_(layer.weight)
    fully_shard(model[1])
    cpu = torch.device("cpu")
    model = FSDP(model, device_id=cpu, ignored_states=[model[1]])
    model(torch.full((1, 2), 3.0)).sum().backward()
    flat, rest = [], []
    for p in model.parameters():
        (rest if isinstance(p, DTensor) else flat).append(p)
    part = get_total_norm([p.grad for p in flat])
    square = part**2
    dist.all_reduce(square)
    other = get_total_norm([p.grad for p in rest]).full_tensor()
    total = torch.stack([square.sqrt(), other]).norm()
    for kind in (flat, rest):
        clip_grads_with_norm_(kind, 1.0, total)
    if rank == 0:
        norms = part, square.sqrt(), other, total
        names = "part", "flat", "rest", "total"
        print(*(f"{n} {norm:.2f}" for n, norm in zip(names, norms)))


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
