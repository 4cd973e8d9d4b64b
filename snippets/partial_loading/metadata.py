from collections import OrderedDict

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


def renamed(names):
    new = ((k.replace("layers", "blocks"), v) for k, v in names.items())
    return OrderedDict(new)


saved = nn.ModuleDict({"layers": Scale()}).state_dict()
model = nn.ModuleDict({"blocks": Scale()})
print(dict(saved._metadata))

state = renamed(saved)
model.load_state_dict(state)
print("without", model["blocks"].scale.item())

state._metadata = renamed(saved._metadata)
model.load_state_dict(state)
print("with", model["blocks"].scale.item())
