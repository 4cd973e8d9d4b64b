import torch
from torch import nn

layer, x, one = nn.Linear(1, 1), torch.ones(1), {"bias": torch.ones(1)}
for given in [one, one], [one, 1], 1, {"bias": 1.0}:
    try:
        torch.func.functional_call(layer, given, x)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
