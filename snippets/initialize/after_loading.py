import torch
from torch import nn


def init(module):
    if isinstance(module, nn.Linear):
        nn.init.zeros_(module.weight)


state = {"0.weight": torch.ones(1, 2), "0.bias": torch.ones(1)}
model = nn.Sequential(nn.Linear(2, 1))
print("load", model.load_state_dict(state), model[0].weight.tolist())
model.apply(init)
print("init", model[0].weight.tolist())
model.load_state_dict(state)
same = {n: torch.equal(p, state[n]) for n, p in model.named_parameters()}
print("load", same)
