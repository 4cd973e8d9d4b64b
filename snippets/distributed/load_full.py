import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.checkpoint import state_dict as states
from torch.distributed.fsdp import fully_shard
from torch.multiprocessing import start_processes


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    model = fully_shard(nn.Linear(1, 2, bias=False))
    full = {"weight": torch.tensor([[5.0], [6.0]])} if rank == 0 else {}
    flags = {"full_state_dict": True, "broadcast_from_rank0": True}
    options = states.StateDictOptions(**flags)
    states.set_model_state_dict(model, full, options=options)
    whole = model.weight.full_tensor()
    if rank == 0:
        print(whole.tolist())


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
