from contextlib import suppress

import torch
from torch import nn

items = nn.ParameterDict()
with suppress(KeyError):
    items["a.b"] = torch.ones(1)

print("a.b" in items, len(items), list(items.parameters()))
items["a.b"]  # raises: AttributeError
