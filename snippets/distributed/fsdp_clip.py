import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import FullyShardedDataParallel as FSDP
from torch.multiprocessing import start_processes


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    model = nn.Linear(2, 2, bias=False)
    fsdp = FSDP(model, device_id=torch.device("cpu"))
    fsdp(torch.full((1, 2), 3.0)).sum().backward()
    part = nn.utils.get_total_norm([p.grad for p in fsdp.parameters()])
    whole = fsdp.clip_grad_norm_(1.0)
    if rank == 0:
        print(f"part {part:.2f}, whole {whole:.2f}")
        print("after", *(p.grad.tolist() for p in fsdp.parameters()))


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
