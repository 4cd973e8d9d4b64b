import torch
from torch import nn

x = torch.tensor([[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]])
for groups in 1, 2:
    conv = nn.Conv1d(2, 2, kernel_size=3, padding=1, groups=groups)
    nn.init.dirac_(conv.weight, groups=groups)
    nn.init.zeros_(conv.bias)
    print(groups, torch.equal(conv(x), x))
