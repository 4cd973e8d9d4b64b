import torch
from torch import nn


def build(tied):
    model = nn.ModuleDict()
    model["embed"] = nn.Embedding(5, 3)
    model["head"] = nn.Linear(3, 5, bias=False)
    if tied:
        model["head"].weight = model["embed"].weight
    return model


state = {"embed.weight": torch.zeros(5, 3)}
for tied in (True, False):
    model = build(tied)
    result = model.load_state_dict(state, strict=False)
    print("tied:", tied, result.missing_keys, end=", ")
    print("initial head:", model["head"].weight.any().item())
