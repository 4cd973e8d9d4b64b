import copy

import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
weight.loader = "rows"
copied = copy.deepcopy(weight)
wrapped = nn.Parameter(weight.data)
print(hasattr(copied, "loader"), hasattr(wrapped, "loader"))
wrapped.loader  # raises: AttributeError
