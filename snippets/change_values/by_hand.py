import torch
from torch import nn

model = nn.Sequential(nn.Embedding(3, 1), nn.Linear(1, 3))
model[1].weight = model[0].weight
values = {"1.weight": torch.ones(3, 1), "1.bias": torch.zeros(3)}

named = model.named_parameters(remove_duplicate=False)
parameters = dict(named)
with torch.no_grad():
    for name, value in values.items():
        parameters[name].copy_(value)
print(model[0].weight.tolist(), model[1].bias.tolist())

keys = model.load_state_dict(values, strict=False)
print(keys.missing_keys, keys.unexpected_keys)
