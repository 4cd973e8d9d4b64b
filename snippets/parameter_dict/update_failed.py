from contextlib import suppress

import torch
from torch import nn

items = nn.ParameterDict({"old": torch.ones(1)})
for key in "new", "old":
    with suppress(RuntimeError, TypeError):
        items.update([("first", 1.0), (key, torch.tensor([1]))])
    print(list(items), key, hasattr(items, key))
print(items["old"])
