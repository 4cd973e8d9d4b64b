import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import FullyShardedDataParallel as FSDP
from torch.distributed.fsdp.wrap import ModuleWrapPolicy
from torch.multiprocessing import start_processes


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
    model[0].to(torch.bfloat16)
    policy = ModuleWrapPolicy({nn.Linear})
    cpu = torch.device("cpu")
    fsdp = FSDP(model, device_id=cpu, auto_wrap_policy=policy)
    if rank == 0:
        print([p.dtype for p in fsdp.parameters()])


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
