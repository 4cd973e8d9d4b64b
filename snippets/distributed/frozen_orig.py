import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import FullyShardedDataParallel as FSDP
from torch.multiprocessing import start_processes


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    model = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
    model[0].requires_grad_(False)
    before = [p.detach().clone() for p in model.parameters()]
    cpu = torch.device("cpu")
    fsdp = FSDP(model, device_id=cpu, use_orig_params=True)
    optimizer = torch.optim.SGD(fsdp.parameters(), lr=0.1)
    fsdp(torch.ones(1, 1)).sum().backward()
    optimizer.step()
    with FSDP.summon_full_params(fsdp):
        pairs = zip(before, fsdp.parameters())
        moved = [not torch.equal(*pair) for pair in pairs]
    if rank == 0:
        print(moved)


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
