import torch
from torch import nn

p = nn.Parameter(torch.ones(1))
for kind in (torch.optim.Adam, torch.optim.AdamW):
    group = kind([p]).param_groups[0]
    print(group["weight_decay"], group["decoupled_weight_decay"])
