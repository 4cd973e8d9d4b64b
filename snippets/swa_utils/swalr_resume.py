import torch
from torch import nn
from torch.optim.swa_utils import SWALR


def create():
    optimizer = torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=1.0)
    return optimizer, SWALR(optimizer, 0.2, 4, "linear")


optimizer, scheduler = create()
for _ in range(2):
    optimizer.step()
    scheduler.step()

for what in "scheduler alone", "both":
    resumed, other = create()
    if what == "both":
        resumed.load_state_dict(optimizer.state_dict())
    other.load_state_dict(scheduler.state_dict())
    rates = []
    for _ in range(3):
        rates.append(round(resumed.param_groups[0]["lr"], 2))
        resumed.step()
        other.step()
    print(what, rates)
