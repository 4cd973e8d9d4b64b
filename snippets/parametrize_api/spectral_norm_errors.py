from torch import nn
from torch.nn.utils.parametrizations import spectral_norm

for options in (
    {"name": "gain"},
    {"n_power_iterations": 0},
    {"dim": 2},
):
    try:
        spectral_norm(nn.Linear(2, 2), **options)
    except Exception as error:
        print(type(error).__name__, error)
