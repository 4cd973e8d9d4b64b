import tempfile
import warnings

import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard
from torch.multiprocessing import start_processes


def run(rank, url):
    warnings.filterwarnings("ignore", "DTensor random operators")
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    for name, seed in {"same": 0, "rank": rank}.items():
        torch.manual_seed(seed)
        with torch.device("meta"):
            model = nn.Linear(4, 4, bias=False)
        fully_shard(model)
        model.to_empty(device="cpu")
        model.reset_parameters()
        rows = model.weight.full_tensor().unique(dim=0)
        if rank == 0:
            print(name, rows.shape[0])


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
