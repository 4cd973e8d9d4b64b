import math

import torch
from torch import nn

torch.manual_seed(0)
weight = nn.Parameter(torch.empty(300, 500))
for mode, fan in ("fan_in", 500), ("fan_out", 300):
    nn.init.kaiming_normal_(weight, mode=mode, nonlinearity="relu")
    print(mode, f"{math.sqrt(2 / fan):.3f} {weight.std():.3f}")
