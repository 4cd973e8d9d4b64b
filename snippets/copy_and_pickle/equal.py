import copy

import torch
from torch import nn


def differing(one, other):
    one, other = one.state_dict(), other.state_dict()
    changed = [k for k in one if k in other and not one[k].equal(other[k])]
    return changed + sorted(one.keys() ^ other.keys())


model = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2))
other = copy.deepcopy(model)
print(differing(model, other))

model(torch.ones(3, 2))
with torch.no_grad():
    model[0].bias.add_(1)
print(differing(model, other))
