import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard
from torch.multiprocessing import start_processes


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    model = nn.Linear(2, 2, bias=False)
    fully_shard(model, mesh=dist.init_device_mesh("cpu", (2,)))
    for norm_type in (2.0, "inf"):
        model.zero_grad()
        out = model(torch.ones(1, 2)) * torch.tensor([3.0, 4.0])
        out.sum().backward()
        norm = nn.utils.clip_grad_norm_(model.parameters(), 1.0, norm_type)
        whole = norm.full_tensor()
        grads = [p.grad.full_tensor() for p in model.parameters()]
        after = nn.utils.get_total_norm(grads, norm_type)
        if rank == 0:
            values = f"local {norm.to_local():.2f}, whole {whole:.2f}"
            print(f"{norm_type}: {values}, after {after:.2f}")


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
