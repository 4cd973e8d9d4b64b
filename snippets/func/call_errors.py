import torch
from torch import nn

layer, x, t = nn.Linear(1, 1), torch.ones(1), torch.ones(1)
one = {"bias": t}
for given in [one, one], [one, 1], 1, {"bias": 1.0}, {"a.b": t}:
    try:
        torch.func.functional_call(layer, given, x)
    except (ValueError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)
for given in {"bias": None}, {"other": t}:
    print(given, torch.func.functional_call(layer, given, x).shape)
