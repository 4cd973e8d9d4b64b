import tempfile

from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard
from torch.multiprocessing import start_processes


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    model = fully_shard(nn.Linear(2, 1))
    local = model.weight.to_local()
    shapes = [None, None]
    found = tuple(model.weight.shape), tuple(local.shape)
    dist.all_gather_object(shapes, found)
    if rank == 0:
        print(*shapes, sep="\n")


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
