import torch
from torch import nn


def layers(features):
    linear, norm = nn.Linear(2, features), nn.BatchNorm1d(features)
    return nn.Sequential(linear, norm)


saved, model = layers(5).state_dict(), layers(3)
keep = torch.tensor([0, 2, 4])
state = {
    name: value[keep] if value.dim() else value
    for name, value in saved.items()
}
print(model.load_state_dict(state))
print(torch.equal(model[0].weight, saved["0.weight"][keep]))
