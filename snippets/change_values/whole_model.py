import torch
from torch import nn

source, target = nn.Linear(2, 2), nn.Linear(2, 2)
with torch.no_grad():
    for p, q in zip(target.parameters(), source.parameters(), strict=True):
        p.copy_(q)
print(torch.equal(target.weight, source.weight))

target.load_state_dict(source.state_dict())
print(target.weight is source.weight)
