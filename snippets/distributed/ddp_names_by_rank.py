import tempfile

from torch import distributed as dist
from torch import nn
from torch.multiprocessing import start_processes


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    model = nn.Linear(1, 1)
    model.bias.requires_grad_(rank == 0)
    mine = {
        name: (tuple(p.shape), p.stride())
        for name, p in model.named_parameters()
        if p.requires_grad
    }
    others = [None, None]
    dist.all_gather_object(others, mine)
    if rank == 0:
        print(others[0].items() ^ others[1].items())


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
