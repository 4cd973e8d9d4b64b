import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.multiprocessing import start_processes
from torch.nn.parallel import DistributedDataParallel as DDP


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    layers = [nn.Linear(1, 1, bias=False) for _ in range(3)]
    for layer in layers:
        nn.init.ones_(layer.weight)
    layers[0].requires_grad_(False)
    model = nn.Sequential(*layers[:2])
    ddp = DDP(model)

    layers[0].requires_grad_(True)
    model.append(layers[2])
    ddp(torch.full((1, 1), 10.0 * rank)).sum().backward()
    grads = [None, None]
    found = [p.grad.item() for p in model.parameters()]
    dist.all_gather_object(grads, found)
    if rank == 0:
        print(*grads, sep="\n")


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
