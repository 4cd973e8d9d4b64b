import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 1))
for owner, name in (model[0], "weight"), (model, "0"), (model, "forward"):
    try:
        setattr(owner, name, nn.Buffer(torch.ones(1, 1)))
    except (TypeError, KeyError) as error:
        print(type(error).__name__, error)
