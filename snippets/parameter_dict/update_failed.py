from contextlib import suppress

import torch
from torch import nn

items = nn.ParameterDict()
with suppress(RuntimeError):
    items.update({"a": 1.0, "b": torch.tensor([1]), "c": 2.0})

print(list(items))
print(hasattr(items, "a"), hasattr(items, "b"))
