import torch
from torch import nn


def sync(module, prefix, keep_vars):
    print(repr(prefix), keep_vars)
    module.steps.fill_(module.count)
    return "ignored"


model = nn.Sequential(nn.Module())
model[0].steps, model[0].count = nn.Buffer(torch.tensor(0)), 5
handle = model[0].register_state_dict_pre_hook(sync)
print(dict(model.state_dict()))

handle.remove()
print(len(model.state_dict(keep_vars=True)))
