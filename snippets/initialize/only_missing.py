import torch
from torch import nn


def init(module):
    nn.init.constant_(module.weight, 5.0)
    nn.init.zeros_(module.bias)


model = nn.ModuleDict({"body": nn.Linear(1, 1), "head": nn.Linear(1, 1)})
state = {"body.weight": torch.ones(1, 1), "body.bias": torch.ones(1)}
missing = set(model.load_state_dict(state, strict=False).missing_keys)
named = model.named_parameters(remove_duplicate=False)
loaded = {p for name, p in named if name not in missing}
for module in model.modules():
    own = set(module.parameters(recurse=False))
    if own and own.isdisjoint(loaded):
        init(module)
print({name: p.item() for name, p in model.named_parameters()})
