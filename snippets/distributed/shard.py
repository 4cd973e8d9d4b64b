import tempfile

from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard
from torch.multiprocessing import start_processes


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    model = nn.Linear(2, 4, bias=False)
    nn.init.constant_(model.weight, 2.0)
    fully_shard(model)
    weight = model.weight
    whole = weight.full_tensor()
    if rank == 0:
        print(type(weight).__name__, isinstance(weight, nn.Parameter))
        print(weight.shape, weight.to_local().shape, weight.placements)
        print(whole.tolist())


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
