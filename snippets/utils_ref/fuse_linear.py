import torch
from torch import nn
from torch.nn.utils import fuse_linear_bn_eval

torch.manual_seed(0)
linear, norm = nn.Linear(3, 2), nn.BatchNorm1d(2)
norm(linear(torch.randn(8, 3)))
linear.eval(), norm.eval()
fused = fuse_linear_bn_eval(linear, norm)
for x in torch.randn(5, 3), torch.randn(5, 2, 3):
    same = torch.allclose(fused(x), norm(linear(x)), atol=1e-5)
    print(tuple(x.shape), same, fused is linear)
