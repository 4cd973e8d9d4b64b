import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.multiprocessing import start_processes
from torch.nn.parallel import DistributedDataParallel as DDP


class Two(nn.Module):
    def __init__(self):
        super().__init__()
        self.used = nn.Linear(1, 1, bias=False)
        self.unused = nn.Linear(1, 1, bias=False)

    def forward(self, x):
        return self.used(x)


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    model = Two()
    ddp = DDP(model)
    ddp(torch.full((1, 1), 10.0 * rank)).sum().backward()
    grads = [None, None]
    dist.all_gather_object(grads, model.used.weight.grad.item())
    if rank == 0:
        print(grads)


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
