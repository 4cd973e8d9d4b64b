import torch
from torch import nn

old, new = nn.Module(), nn.Module()
old.register_buffer("mean", torch.zeros(1))
old.register_buffer("mask", torch.ones(1), persistent=False)
new.mean = nn.Buffer(torch.zeros(1))
new.mask = nn.Buffer(torch.ones(1), persistent=False)

for model in old, new:
    print(list(model.named_buffers()), list(model.state_dict()))
