import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import FullyShardedDataParallel as FSDP
from torch.multiprocessing import start_processes


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        embed = nn.Embedding(4, 2)
        cpu = torch.device("cpu")
        self.embed = FSDP(embed, device_id=cpu, use_orig_params=True)

    def forward(self, x, inside):
        if inside:
            return self.embed(x)
        return nn.functional.embedding(x, self.embed.weight)


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    cpu = torch.device("cpu")
    model = FSDP(Model(), device_id=cpu, use_orig_params=True)
    x = torch.tensor([1])
    shape = model(x, True).shape
    try:
        model(x, False)
    except RuntimeError as error:
        with FSDP.summon_full_params(model.embed):
            whole = model.embed.weight.shape
        if rank == 0:
            print(shape, error, model.embed.weight.shape, whole, sep="\n")


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
