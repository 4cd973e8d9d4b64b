import copy
import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import FullyShardedDataParallel as FSDP
from torch.distributed.fsdp import fully_shard
from torch.distributed.tensor import DTensor
from torch.multiprocessing import start_processes
from torch.nn.parallel import DistributedDataParallel as DDP


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    line = nn.Linear(2, 4, bias=False)
    fsdp = FSDP(copy.deepcopy(line), device_id=torch.device("cpu"))
    models = DDP(line), fsdp, fully_shard(copy.deepcopy(line))
    rows = ["| | `name` | `type` | `shape` | `rank 0` |"]
    rows.append("|---|---|---|---|---|")
    for text, model in zip(("DDP", "FSDP", "fully_shard"), models):
        name, p = next(model.named_parameters())
        here = p.to_local() if isinstance(p, DTensor) else p
        kind, shape = type(p).__name__, tuple(p.shape)
        cells = f"`{text}` | `{name}` | `{kind}` | `{shape}`"
        rows.append(f"| {cells} | {here.numel()} |")
    if rank == 0:
        print(*rows, sep="\n")


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
