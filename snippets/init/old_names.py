import warnings

import torch
from torch import nn

warnings.simplefilter("always")
weight = torch.empty(2, 2)
with warnings.catch_warnings(record=True) as caught:
    for name in nn.init.__all__[15:]:
        size = [2, 2, 2] if name == "dirac" else [2, 2]
        rest = [0.5] if name in ("constant", "sparse") else []
        getattr(nn.init, name)(torch.empty(size), *rest)

print("| | | |")
print("|---|---|---|")
for warning in caught:
    kind = warning.category.__name__
    old, new = str(warning.message).split("`")[1::2]
    print(f"| `{old}` | `{new}` | `{kind}` |")
