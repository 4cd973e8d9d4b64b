import torch
from torch import nn

torch.use_deterministic_algorithms(True)
norm = nn.utils.skip_init(nn.BatchNorm1d, 2)
nn.init.ones_(norm.weight)
nn.init.zeros_(norm.bias)
print(norm.running_mean, norm.running_var)

norm.reset_parameters()
print(norm.running_mean, norm.running_var)
