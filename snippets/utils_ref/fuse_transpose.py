import torch
from torch import nn
from torch.nn.utils import fuse_conv_bn_eval

torch.manual_seed(0)
conv, norm = nn.ConvTranspose1d(2, 2, 1).eval(), nn.BatchNorm1d(2).eval()
norm.running_var = torch.tensor([1.0, 4.0])
x = torch.randn(1, 2, 4)
for transpose in (False, True):
    fused = fuse_conv_bn_eval(conv, norm, transpose)
    print(transpose, torch.allclose(fused(x), norm(conv(x)), atol=1e-5))
