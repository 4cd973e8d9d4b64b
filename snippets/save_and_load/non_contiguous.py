import torch
from torch import nn

image = nn.Conv2d(2, 3, 2).to(memory_format=torch.channels_last)
turned = nn.Linear(2, 3, bias=False)
turned.weight = nn.Parameter(torch.zeros(2, 3).t())
for layer in (image, turned):
    state = layer.state_dict()
    print({name: t.is_contiguous() for name, t in state.items()})
    state = {name: t.contiguous() for name, t in state.items()}
    print({name: t.is_contiguous() for name, t in state.items()})
