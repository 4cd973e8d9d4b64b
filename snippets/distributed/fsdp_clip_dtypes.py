import tempfile
import warnings

import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import FullyShardedDataParallel as FSDP
from torch.multiprocessing import start_processes

options = {"device_id": torch.device("cpu"), "use_orig_params": True}


class Model(nn.Module):
    def __init__(self, width):
        super().__init__()
        body = nn.Linear(1, width, bias=False, dtype=torch.bfloat16)
        head = nn.Linear(width, 1, bias=False)
        nn.init.ones_(body.weight)
        nn.init.ones_(head.weight)
        self.body, self.head = FSDP(body, **options), FSDP(head, **options)

    def forward(self, x):
        return self.head(self.body(x.bfloat16()).float())


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    warnings.simplefilter("ignore")
    for width in (2, 1):
        fsdp = FSDP(Model(width), **options)
        fsdp(torch.full((1, 1), 3.0)).sum().backward()
        grads = [p.grad for p in fsdp.parameters() if p.grad is not None]
        norm = fsdp.clip_grad_norm_(1.0)
        lines = [None, None]
        dtypes = [str(grad.dtype) for grad in grads]
        dist.all_gather_object(lines, f"{norm:.2f} {dtypes}")
        if rank == 0:
            print(f"{width=}", *lines, sep="\n  ")


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
