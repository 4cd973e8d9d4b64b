import torch
from torch import nn

model = nn.Module()
model.scale = nn.Parameter(torch.ones(1))
model.block = nn.Sequential(nn.Linear(1, 1), nn.BatchNorm1d(1))

for path, module in model.named_modules():
    own = list(module._parameters), list(module._buffers)
    print(repr(path), *own, list(module._modules))
print([name for name, _ in model.named_parameters()])
