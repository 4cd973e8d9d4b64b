import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 1), nn.ReLU(), nn.Linear(1, 1))
values = {"0.weight": torch.ones(1, 2), "2.bias": torch.zeros(1)}

parameters = dict(model.named_parameters())
with torch.no_grad():
    for name, value in values.items():
        parameters[name].copy_(value)
print(model[0].weight.tolist(), model[2].bias.tolist())

keys = model.load_state_dict(values, strict=False)
print(keys.missing_keys, keys.unexpected_keys)
