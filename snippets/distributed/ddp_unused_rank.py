import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.multiprocessing import start_processes
from torch.nn.parallel import DistributedDataParallel as DDP


class Choice(nn.Module):
    def __init__(self):
        super().__init__()
        self.weights = nn.ParameterList([torch.ones(1), torch.ones(1)])

    def forward(self, index):
        return self.weights[index] * 10


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    ddp = DDP(Choice(), find_unused_parameters=True)
    ddp(rank).backward()
    grads = [None, None]
    found = [p.grad.item() for p in ddp.parameters()]
    dist.all_gather_object(grads, found)
    if rank == 0:
        print(grads)


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
