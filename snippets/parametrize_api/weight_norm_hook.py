import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm
from torch.nn.utils.parametrize import remove_parametrizations

old = {"weight_g": torch.ones(1, 1), "weight_v": torch.ones(1, 1)}
for layer in (
    weight_norm(nn.Linear(1, 1, bias=False)),
    remove_parametrizations(
        weight_norm(nn.Linear(1, 1, bias=False)), "weight"
    ),
):
    keys = layer.load_state_dict(dict(old), strict=False)
    print(keys.missing_keys, keys.unexpected_keys)
