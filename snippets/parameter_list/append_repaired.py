from contextlib import suppress

import torch
from torch import nn

items = nn.ParameterList()
with suppress(RuntimeError):
    items.append(torch.tensor([1, 2]))

items[-1] = torch.tensor([1.0, 2.0])
print(len(items), items[0])
