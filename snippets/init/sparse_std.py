import torch
from torch import nn

torch.manual_seed(0)
weight = nn.init.sparse_(torch.empty(1000, 100), 0.5)
print(f"{weight[weight != 0].std():.3f}")
