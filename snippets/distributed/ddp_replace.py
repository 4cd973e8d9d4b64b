# folded
import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.multiprocessing import start_processes
from torch.nn.parallel import DistributedDataParallel as DDP

CODES = (
    "ddp.load_state_dict(state)",
    "ddp.load_state_dict(state, assign=True)",
    "setattr(ddp.module, 'weight', nn.Parameter(torch.ones(1, 1)))",
    "ddp.double()",
    "DDP(ddp.module.double())",
)


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    row = []
    for code in CODES:
        ddp = DDP(nn.Linear(1, 1, bias=False))
        state = {"module.weight": torch.ones(1, 1)}
        result = eval(code, globals(), {"ddp": ddp, "state": state})
        ddp = result if isinstance(result, DDP) else ddp
        weight = ddp.module.weight
        ddp(torch.full_like(weight, 10.0 * rank)).sum().backward()
        row.append(weight.grad.item())
    rows = [None, None]
    dist.all_gather_object(rows, row)
    if rank == 0:
        print("| | `rank 0` | `rank 1` |\n|---|---|---|")
        for code, *grads in zip(CODES, *rows):
            print(f"| `{code}` | {grads[0]} | {grads[1]} |")


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
