import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard
from torch.multiprocessing import start_processes


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(4, 4)
        self.b = nn.Linear(4, 4)

    def forward(self, x):
        self.kept = self.b(self.a(x))
        return self.kept.tanh()


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    for name in ("kept", "output", "both"):
        model = fully_shard(Model())
        output = model(torch.ones(1, 4)).sum()
        kept = model.kept.sum()
        losses = {"kept": kept, "output": output, "both": kept + 0 * output}
        losses[name].backward()
        grad = model.a.weight.grad
        if rank == 0:
            print(name, type(grad).__name__)


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
