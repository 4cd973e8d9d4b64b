import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.tensor import Shard, distribute_tensor
from torch.multiprocessing import start_processes


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    mesh = init_device_mesh("cpu", (2,))
    data = torch.arange(4.0)
    weight = nn.Parameter(distribute_tensor(data, mesh, [Shard(0)]))
    weight.square().sum().backward()
    whole = weight.grad.full_tensor()
    if rank == 0:
        print(isinstance(weight, nn.Parameter), weight.shape)
        print(weight.to_local().tolist(), weight.grad.placements)
        print(whole.tolist())


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
