import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import FullyShardedDataParallel as FSDP
from torch.multiprocessing import start_processes


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    fsdp = FSDP(nn.Linear(8, 9), device_id=torch.device("cpu"))
    local = sum(p.numel() for p in fsdp.parameters())
    with FSDP.summon_full_params(fsdp):
        whole = sum(p.numel() for p in fsdp.parameters())
    counts = [None, None]
    dist.all_gather_object(counts, (whole, local))
    if rank == 0:
        print(counts)


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
