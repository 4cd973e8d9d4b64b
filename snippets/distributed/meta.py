import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard
from torch.multiprocessing import start_processes


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    with torch.device("meta"):
        model = nn.Linear(2, 4, bias=False)
    fully_shard(model)
    before = model.weight.device
    model.to_empty(device="cpu")
    nn.init.ones_(model.weight)
    weight = model.weight
    if rank == 0:
        print(before, weight.device, weight.to_local().tolist())


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
