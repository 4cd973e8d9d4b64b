import torch
from torch import nn


@torch.no_grad()
def init(module):
    if isinstance(module, nn.Linear):
        module.weight.fill_(0.5)
        if module.bias is not None:
            nn.init.zeros_(module.bias)


model = nn.Sequential(nn.Linear(2, 2, bias=False), nn.Linear(2, 1))
model.apply(init)
print(model[0].weight.sum().item(), model[1].bias)
