import torch
from torch import nn

layers = nn.ModuleList([nn.Linear(1, 2)])
print([name for name, _ in layers.named_parameters()])
layers.append(nn.Parameter(torch.ones(2)))  # raises: TypeError
