import torch
from torch import nn

with torch.device("meta"):
    model = nn.Sequential(nn.LazyConv2d(8, 3), nn.LazyBatchNorm2d())
    model(torch.empty(1, 3, 32, 32))
print({name: p.numel() for name, p in model.named_parameters()})
print(sum(p.numel() for p in model.parameters()))
