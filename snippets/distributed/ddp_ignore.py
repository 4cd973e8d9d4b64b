import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.multiprocessing import start_processes
from torch.nn.parallel import DistributedDataParallel as DDP


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    model = nn.Sequential(
        nn.Linear(1, 1, bias=False), nn.Linear(1, 1, bias=False)
    )
    for p in model.parameters():
        nn.init.constant_(p, rank + 1.0)
    ignore = DDP._set_params_and_buffers_to_ignore_for_model
    ignore(model, ["1.weight"])
    ddp = DDP(model)
    ddp(torch.full((1, 1), 10.0 * rank)).sum().backward()
    mine = [(p.item(), p.grad.item()) for p in model.parameters()]
    found = [None, None]
    dist.all_gather_object(found, mine)
    if rank == 0:
        print(*found, sep="\n")


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
