import copy

import torch
from torch import nn


class Scale(nn.Module):
    _version = 2

    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(1))

    def _load_from_state_dict(self, state, prefix, metadata, *rest):
        if metadata.get("version", 1) < 2:
            state[f"{prefix}scale"] = state[f"{prefix}scale"] * 100
        super()._load_from_state_dict(state, prefix, metadata, *rest)


saved, model = Scale().state_dict(), Scale()
print(saved._metadata)
for state in (dict(saved), copy.copy(saved)):
    model.load_state_dict(state)
    print(type(state).__name__, model.scale.item())
