from contextlib import suppress

import torch
from torch import nn

items = nn.ParameterList()
with suppress(RuntimeError):
    items.append(torch.tensor([1, 2]))

print(len(items), list(items.parameters()))
items[0]  # raises: AttributeError
