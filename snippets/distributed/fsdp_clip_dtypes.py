import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import FullyShardedDataParallel as FSDP
from torch.distributed.fsdp.wrap import ModuleWrapPolicy
from torch.multiprocessing import start_processes


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    model = nn.Sequential(nn.Linear(2, 1), nn.Linear(1, 2))
    model[0].to(torch.bfloat16)
    policy, cpu = ModuleWrapPolicy({nn.Linear}), torch.device("cpu")
    model = FSDP(model, auto_wrap_policy=policy, device_id=cpu)
    for p in model.parameters():
        if rank == 0 and p.dtype == torch.bfloat16:
            p.grad = torch.ones_like(p)
        elif rank == 1 and p.dtype == torch.float32:
            p.grad = torch.ones_like(p)
    norms = [None, None]
    norm = model.clip_grad_norm_(1.0)
    dist.all_gather_object(norms, (norm.item(), norm.dtype))
    if rank == 0:
        print(*norms, sep="\n")


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
