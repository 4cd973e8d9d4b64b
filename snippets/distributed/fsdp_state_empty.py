import tempfile
import warnings

import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.checkpoint import state_dict as states
from torch.distributed.fsdp import FullyShardedDataParallel as FSDP
from torch.distributed.fsdp.wrap import ModuleWrapPolicy
from torch.multiprocessing import start_processes


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.text = nn.Linear(1, 2, bias=False)
        self.image = nn.Linear(1, 2, bias=False)

    def forward(self, text, image=None):
        out = self.text(text)
        return out if image is None else out + self.image(image)


def fresh():
    policy, cpu = ModuleWrapPolicy({nn.Linear}), torch.device("cpu")
    model = FSDP(Model(), auto_wrap_policy=policy, device_id=cpu)
    optimizer = torch.optim.Adam(model.parameters())
    model(torch.ones(1, 1)).sum().backward()
    return model, optimizer


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    warnings.simplefilter("ignore")
    show = print if rank == 0 else lambda *values: None
    loose = states.StateDictOptions(full_state_dict=True, strict=False)
    model, optimizer = fresh()
    optimizer.step()
    show("after step", len(optimizer.state))
    for p in model.parameters():
        optimizer.state[p]
    show("after reading", len(optimizer.state))
    saved = states.get_optimizer_state_dict(model, optimizer, options=loose)
    show({name: len(state) for name, state in saved["state"].items()})
    new = fresh()
    try:
        states.set_optimizer_state_dict(*new, saved, options=loose)
    except RuntimeError as error:
        show(error)
    held = {name: one for name, one in saved["state"].items() if one}
    saved["state"] = held
    states.set_optimizer_state_dict(*new, saved, options=loose)
    show("loaded", len(new[1].state))


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
