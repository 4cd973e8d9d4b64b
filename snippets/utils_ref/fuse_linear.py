import torch
from torch import nn
from torch.nn.utils import fuse_linear_bn_eval

torch.manual_seed(0)
linear, norm = nn.Linear(3, 2), nn.BatchNorm1d(2)
norm(linear(torch.randn(8, 3)))
linear.eval(), norm.eval()
fused, x = fuse_linear_bn_eval(linear, norm), torch.randn(1, 3)
print(torch.allclose(fused(x), norm(linear(x)), atol=1e-5), fused is linear)
