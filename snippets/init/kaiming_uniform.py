import math

import torch
from torch import nn

torch.manual_seed(0)
weight = nn.Parameter(torch.empty(300, 500))
for a in 0, math.sqrt(5):
    nn.init.kaiming_uniform_(weight, a)
    bound = math.sqrt(2 / (1 + a**2)) * math.sqrt(3 / 500)
    print(f"{bound:.3f} {weight.min():.3f} {weight.max():.3f}")
print(f"{1 / math.sqrt(500):.3f}")
