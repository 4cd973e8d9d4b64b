import torch
from torch import nn

torch.manual_seed(0)
weight = nn.Parameter(torch.empty(100, 100))
for options in {}, {"std": 0.02}, {"std": 0.02, "a": -0.04, "b": 0.04}:
    nn.init.trunc_normal_(weight, **options)
    print(options, f"{weight.std():.3f} {weight.abs().max():.2f}")
