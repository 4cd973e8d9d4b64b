import tempfile

from torch import distributed as dist
from torch import nn
from torch.distributed.checkpoint import state_dict as states
from torch.distributed.fsdp import fully_shard
from torch.multiprocessing import start_processes


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    model = fully_shard(nn.Linear(2, 4, bias=False))
    kind = type(model.state_dict()["weight"]).__name__
    flags = {"full_state_dict": True, "cpu_offload": True}
    options = states.StateDictOptions(**flags)
    full = states.get_model_state_dict(model, options=options)
    if rank == 0:
        print(kind, type(full["weight"]).__name__)
        print(nn.Linear(2, 4, bias=False).load_state_dict(full))
    keys = [None, None]
    dist.all_gather_object(keys, list(full))
    if rank == 0:
        print(keys)


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
