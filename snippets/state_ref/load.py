from torch import nn

layer = nn.Linear(1, 1).requires_grad_(False)
weight = layer.weight
state = nn.Linear(1, 1).double().state_dict()
found = layer.load_state_dict(state)
print(found, found.missing_keys, found.unexpected_keys)
print(layer.weight is weight, weight.dtype, weight.requires_grad)
