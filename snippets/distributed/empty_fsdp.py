import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import FullyShardedDataParallel as FSDP
from torch.multiprocessing import start_processes


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
    cpu = torch.device("cpu")
    fsdp = FSDP(model, device_id=cpu, use_orig_params=True)
    sizes = [None, None]
    dist.all_gather_object(sizes, [p.numel() for p in fsdp.parameters()])
    with FSDP.summon_full_params(fsdp):
        whole = [p.numel() for p in fsdp.parameters()]
    if rank == 0:
        print(*sizes, whole, sep="\n")


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
