import tempfile
import warnings

import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.checkpoint.state_dict import (
    StateDictOptions,
    get_state_dict,
    set_optimizer_state_dict,
)
from torch.distributed.fsdp import FullyShardedDataParallel as FSDP
from torch.distributed.fsdp.wrap import ModuleWrapPolicy
from torch.multiprocessing import start_processes


def trained(frozen):
    layers = nn.Linear(1, 2, bias=False), nn.Linear(2, 1, bias=False)
    model = nn.Sequential(*layers)
    model[0].requires_grad_(not frozen)
    policy, cpu = ModuleWrapPolicy({nn.Linear}), torch.device("cpu")
    model = FSDP(model, auto_wrap_policy=policy, device_id=cpu)
    optimizer = torch.optim.Adam(model.parameters())
    model(torch.ones(1, 1)).sum().backward()
    optimizer.step()
    return model, optimizer


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    warnings.simplefilter("ignore")
    show = print if rank == 0 else lambda *values: None
    for strict in (True, False):
        options = StateDictOptions(strict=strict)
        weights, saved = get_state_dict(*trained(True), options=options)
        show(f"{strict=}", list(weights), list(saved["state"]))
    for strict in (True, False):
        options = StateDictOptions(strict=strict)
        for frozen in (True, False):
            new = trained(frozen)
            try:
                set_optimizer_state_dict(*new, saved, options=options)
                show(f"{strict=} {frozen=} loaded")
            except RuntimeError as error:
                show(f"{strict=} {frozen=}", error)


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
