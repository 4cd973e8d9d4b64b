from contextlib import suppress

import torch
from torch import nn

items = nn.ParameterDict({"en": torch.ones(1)})
with suppress(RuntimeError):
    items["fr"] = torch.tensor([1])
print("fr" in items, list(items))
items.get("fr")  # raises: AttributeError
