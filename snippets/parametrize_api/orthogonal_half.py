import torch
from torch import nn
from torch.nn.utils.parametrizations import orthogonal

for dtype in (
    torch.float64, torch.float32, torch.bfloat16, torch.float16
):
    layer = orthogonal(nn.Linear(2, 2, dtype=dtype))
    base = layer.parametrizations.weight[0].base
    try:
        print(dtype, base is None, tuple(layer.weight.shape))
    except TypeError as error:
        print(dtype, base is None, error)
