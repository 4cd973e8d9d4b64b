import torch
from torch import nn


def build():
    model = nn.Module()
    model.base = nn.Linear(4, 4).requires_grad_(False)
    model.A = nn.Parameter(torch.ones(2, 4))
    model.B = nn.Parameter(torch.zeros(4, 2))
    return model


model = build()
trained = {n for n, p in model.named_parameters() if p.requires_grad}
state = model.state_dict()
adapter = {n: state[n] for n in state if n in trained}
print(list(state), list(adapter))

result = build().load_state_dict(adapter, strict=False)
print(result.missing_keys, result.unexpected_keys)
