from contextlib import suppress

import torch
from torch import nn

model = nn.Linear(1, 1)
nn.init.zeros_(model.weight)
state = {"weight": torch.full((1, 1), 7.0), "bias": torch.ones(3)}
with suppress(RuntimeError):
    model.load_state_dict(state)
print(model.weight.item())
