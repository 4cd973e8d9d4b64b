import copy

import torch
from torch import nn

model = nn.BatchNorm1d(2)
ema = copy.deepcopy(model).requires_grad_(False)


@torch.no_grad()
def update(average, model, decay):
    pairs = zip(average.parameters(), model.parameters(), strict=True)
    for kept, new in pairs:
        kept.lerp_(new, 1 - decay)
    pairs = zip(average.buffers(), model.buffers(), strict=True)
    for kept, new in pairs:
        kept.copy_(new)


nn.init.zeros_(model.weight)
model.running_mean.fill_(7.0)
update(ema, model, decay=0.75)
print(ema.weight, ema.running_mean)
