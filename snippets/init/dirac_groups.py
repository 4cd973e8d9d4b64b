import torch
from torch import nn

x = torch.arange(12.0).reshape(1, 4, 3)
conv = nn.Conv1d(4, 4, 3, padding=1, groups=2, bias=False)
for groups in 1, 2:
    nn.init.dirac_(conv.weight, groups)
    print(groups, torch.equal(conv(x), x))
nn.init.dirac_(conv.weight, 3)  # raises: ValueError
