import warnings

from torch import nn
from torch.nn.utils import weight_norm

warnings.simplefilter("ignore")
once, bare = weight_norm(nn.Linear(1, 1)), nn.Linear(1, 1, bias=False)
for module, name in (
    (once, "weight"),
    (bare, "gain"),
    (bare, "bias"),
    (nn.LazyLinear(1), "weight"),
):
    try:
        weight_norm(module, name)
    except Exception as error:
        print(type(error).__name__, str(error).split(". ")[0])
