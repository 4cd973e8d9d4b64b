import torch
from torch import nn


def init(module):
    if isinstance(module, nn.Linear):
        nn.init.trunc_normal_(module.weight, std=0.02)
        if module.bias is not None:
            nn.init.zeros_(module.bias)
    elif isinstance(module, nn.Embedding):
        nn.init.normal_(module.weight, std=0.1)


torch.manual_seed(0)
model = nn.Sequential(nn.Embedding(100, 50), nn.Linear(50, 200))
model.apply(init)
for name, parameter in model.named_parameters():
    print(name, round(parameter.std().item(), 2))
