import torch
from torch import nn


def show(module, incompatible_keys):
    print(type(module).__name__, incompatible_keys.missing_keys)


model = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
model[1].register_load_state_dict_post_hook(show)
state = {"0.weight": torch.ones(1, 1), "1.weight": torch.ones(2, 2)}
model.load_state_dict(state, strict=False)  # raises: RuntimeError
