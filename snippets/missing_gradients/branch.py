import torch
from torch import nn

experts = nn.ModuleList(nn.Linear(1, 1, bias=False) for _ in range(3))
for chosen in (0, 2):
    experts[chosen](torch.ones(1, 1)).sum().backward()
    print([expert.weight.grad is not None for expert in experts])
