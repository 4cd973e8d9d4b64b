import torch
from torch import nn
from torch.nn.utils import fuse_linear_bn_weights

weight, one = nn.Parameter(torch.ones(2, 1)), torch.ones(2)
zero, var = torch.zeros(2), torch.tensor([1.0, 4.0])
fused = fuse_linear_bn_weights(weight, None, zero, var, 0.0, one, zero)
print([(p.flatten().tolist(), p.requires_grad) for p in fused])
norm = nn.BatchNorm1d(2, affine=False)
statistics = norm.running_mean, norm.running_var, norm.eps
fuse_linear_bn_weights(  # raises: TypeError
    weight, None, *statistics, norm.weight, norm.bias
)
