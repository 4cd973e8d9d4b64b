import torch
from torch import nn
from torch.nn.utils import clip_grad_norm_

weight, unused = nn.Parameter(torch.zeros(2)), nn.Parameter(torch.zeros(1))
for max_norm in (1.0, 10.0):
    weight.grad = torch.tensor([3.0, 4.0])
    norm = clip_grad_norm_([weight, unused], max_norm)
    print("max_norm", max_norm, "norm", norm, "grad", weight.grad)
print("unused:", unused.grad, clip_grad_norm_([unused], max_norm=1.0))
weight.grad = torch.tensor([3.0, -4.0])
norm = clip_grad_norm_(weight, 1.0, norm_type="inf")
print("inf norm", norm, "grad", weight.grad)
