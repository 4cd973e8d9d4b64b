from contextlib import suppress

import torch
from torch import nn

items = nn.ParameterList([torch.ones(1)])
with suppress(RuntimeError):
    items.append(torch.tensor([1]))
print(len(items), list(items.state_dict()))
list(items)  # raises: AttributeError
