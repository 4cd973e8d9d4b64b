import math
import warnings

import torch
from torch import nn

torch.set_warn_always(True)
p = nn.Parameter(torch.tensor(2.0))
uses = {"float": float, "complex": complex, "math.sqrt": math.sqrt}
uses |= {"%": lambda p: "%.1f" % p}
uses |= {"torch.tensor": lambda p: torch.tensor([p, 1.0])}
uses |= {"int": int, "item": lambda p: p.item()}
for name, use in uses.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        print(name, use(p), "warns:", bool(caught))
