import torch
from torch import nn


def drop_bias(module, state_dict, prefix, local_metadata):
    print(type(module).__name__, repr(prefix), list(state_dict))
    del state_dict[prefix + "bias"]


model = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
model.scale = nn.Parameter(torch.ones(1))
handle = model[0].register_state_dict_post_hook(drop_bias)
print(list(model.state_dict()))

handle.remove()
print(len(model.state_dict()))
