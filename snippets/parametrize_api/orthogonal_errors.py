import torch
from torch import nn
from torch.nn.utils.parametrizations import orthogonal

layer = nn.Linear(2, 2, dtype=torch.complex64)
for name, orthogonal_map in (
    ("gain", None),
    ("bias", None),
    ("weight", "qr"),
    ("weight", "householder"),
):
    try:
        orthogonal(layer, name, orthogonal_map)
    except ValueError as error:
        print(name, error)
