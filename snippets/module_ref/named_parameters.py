import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2, bias=False))
model.scale = nn.Parameter(torch.ones(1))
print([name for name, _ in model.named_parameters()])
print([name for name, _ in model.named_parameters(recurse=False)])
print([name for name, _ in model.named_parameters(prefix="encoder")])
print([name for name, _ in model.named_parameters("encoder.", False)])
