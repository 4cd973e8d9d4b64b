from torch import nn
from torch.nn.utils.parametrizations import weight_norm

for options in ({"name": "gain"}, {"dim": 2}):
    try:
        weight_norm(nn.Linear(2, 2), **options)
    except Exception as error:
        print(type(error).__name__, error)
