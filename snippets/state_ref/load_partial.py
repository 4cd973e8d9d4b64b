from contextlib import suppress

import torch
from torch import nn

layer = nn.Linear(1, 1)
state = {"weight": torch.ones(2, 2), "bias": torch.full((1,), 8.0)}
with suppress(RuntimeError):
    layer.load_state_dict(state)
print(layer.bias.item())
layer.load_state_dict(state, strict=False)  # raises: RuntimeError
