import tempfile

from torch import distributed as dist
from torch import nn
from torch.multiprocessing import start_processes
from torch.nn.parallel import DistributedDataParallel as DDP


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    model = nn.Linear(1, 1, bias=False)
    nn.init.constant_(model.weight, rank)
    before = model.weight.item()
    DDP(model)
    values = [None, None]
    dist.all_gather_object(values, (before, model.weight.item()))
    if rank == 0:
        print(values)


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
