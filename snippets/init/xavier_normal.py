import math

import torch
from torch import nn

torch.manual_seed(0)
weight = nn.Parameter(torch.empty(300, 500))
for gain in 1.0, 2.0:
    nn.init.xavier_normal_(weight, gain)
    print(f"{gain * math.sqrt(2 / (500 + 300)):.2f} {weight.std():.2f}")
nn.init.xavier_normal_(weight, gain=-1.0)  # raises: RuntimeError
