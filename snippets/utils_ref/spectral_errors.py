from torch import nn
from torch.nn.utils import spectral_norm

once, bare = spectral_norm(nn.Linear(1, 1)), nn.Linear(1, 1, bias=False)
for module, options in (
    (once, {}),
    (bare, {"name": "gain"}),
    (bare, {"name": "bias"}),
    (bare, {"n_power_iterations": 0}),
    (nn.LazyLinear(1), {}),
):
    try:
        spectral_norm(module, **options)
    except Exception as error:
        print(type(error).__name__, str(error).split(". ")[0])
