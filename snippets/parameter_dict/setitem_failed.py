from contextlib import suppress

import torch
from torch import nn

items = nn.ParameterDict()
for key, value in (
    ("ints", torch.tensor([1])), ("update", torch.ones(1)), (1, 0.5)
):
    with suppress(Exception):
        items[key] = value
print(list(items), len(items))
print("ints" in items, hasattr(items, "ints"))
print(type(items["update"]).__name__)
items["ints"]  # raises: AttributeError
