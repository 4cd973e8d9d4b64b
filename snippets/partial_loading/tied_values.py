import torch
from torch import nn


def tied():
    model = nn.Sequential(*(nn.Linear(1, 1, bias=False) for _ in range(2)))
    model[1].weight = model[0].weight
    nn.init.zeros_(model[0].weight)
    return model


one, other = torch.full((1, 1), 7.0), torch.full((1, 1), 9.0)
both, half = {"0.weight": one, "1.weight": other}, {"0.weight": one}
for state, assign in (both, False), (half, False), (half, True):
    model = tied()
    model.load_state_dict(state, strict=False, assign=assign)
    values = model[0].weight.item(), model[1].weight.item()
    same = model[0].weight is model[1].weight
    print(list(state), f"{assign=}", "weights:", values, "tied:", same)
