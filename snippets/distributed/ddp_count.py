import tempfile

from torch import distributed as dist
from torch import nn
from torch.multiprocessing import start_processes
from torch.nn.parallel import DistributedDataParallel as DDP


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    model = nn.Linear(1, 1)
    model.bias.requires_grad_(rank == 0)
    try:
        DDP(model)
    except RuntimeError as error:
        if rank == 0:
            print(error)


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
