from contextlib import suppress

import torch
from torch import nn

items = nn.ParameterList([torch.zeros(1)])
values = torch.ones(1), torch.tensor([1, 2]), torch.ones(1)
with suppress(RuntimeError):
    items.extend(values)

print(len(items), list(items.state_dict()))
