import torch
from torch import nn

bias = torch.empty(3)
for name in "kaiming_normal_", "orthogonal_", "eye_", "dirac_":
    try:
        getattr(nn.init, name)(bias)
    except ValueError as error:
        print(f"{name}: {error}")
