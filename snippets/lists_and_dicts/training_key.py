from contextlib import suppress

import torch
from torch import nn

names, accepted = list(vars(nn.ParameterDict())), []
for name in names:
    with suppress(AttributeError):
        nn.ParameterDict({name: torch.ones(1)})
        accepted.append(name)
print(len(names), len(accepted), "_modules" in accepted)

items = nn.ParameterDict({"training": torch.ones(1)})
print(items["training"].shape)
items.eval()  # raises: TypeError
