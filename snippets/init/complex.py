import torch
from torch import nn

torch.manual_seed(0)
weight = nn.init.normal_(torch.empty(10000, dtype=torch.complex64))
for part in weight, weight.real, weight.imag:
    print(f"{part.std():.1f}")
