import math

import torch
from torch import nn

torch.manual_seed(0)
weight = nn.Parameter(torch.empty(300, 500))
for gain in 1.0, 2.0:
    nn.init.xavier_uniform_(weight, gain)
    bound = gain * math.sqrt(6 / (500 + 300))
    print(f"{bound:.3f} {weight.min():.3f} {weight.max():.3f}")
