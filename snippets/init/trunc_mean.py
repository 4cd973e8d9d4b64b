import torch
from torch import nn

torch.manual_seed(0)
mean, std = 1.0, 0.02
weight = torch.empty(100, 100)
nn.init.trunc_normal_(weight, mean, std, mean - 2 * std, mean + 2 * std)
print("two std:", f"{weight.std():.3f} {weight.max():.2f}")
nn.init.trunc_normal_(weight, mean, std)
print("defaults:", f"{weight.std():.3f} {weight.max():.2f}")
