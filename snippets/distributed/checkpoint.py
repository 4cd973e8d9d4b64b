import tempfile

from torch import distributed as dist
from torch import nn
from torch.distributed import checkpoint
from torch.distributed.fsdp import fully_shard
from torch.multiprocessing import start_processes


def run(rank, url, place):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    model = fully_shard(nn.Linear(1, 3, bias=False))
    nn.init.constant_(model.weight, 7.0)
    checkpoint.save(model.state_dict(), checkpoint_id=place)

    plain = nn.Linear(1, 3, bias=False)
    checkpoint.load(plain.state_dict(), checkpoint_id=place)
    if rank == 0:
        print(plain.weight.tolist())


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    place = f"{folder}/checkpoint"
    start_processes(run, (url, place), nprocs=2, start_method="fork")
