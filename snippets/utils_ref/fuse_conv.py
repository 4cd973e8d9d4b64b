import torch
from torch import nn
from torch.nn.utils import fuse_conv_bn_eval

torch.manual_seed(0)
conv, norm = nn.Conv1d(2, 3, 1), nn.BatchNorm1d(3)
norm(conv(torch.randn(8, 2, 4)))
conv.eval(), norm.eval()
fused, x = fuse_conv_bn_eval(conv, norm), torch.randn(1, 2, 4)
print(torch.allclose(fused(x), norm(conv(x)), atol=1e-5))
print(fused is conv, type(fused).__name__)
print(isinstance(fused.weight, nn.Parameter), fused.weight.is_leaf)
