import torch
from torch import nn
from torch.nn.utils import clip_grad_norm_

for norm_type in 2.0, float("inf"):
    weight = nn.Parameter(torch.ones(2))
    weight.grad = torch.full((2,), 1e30)
    norm = clip_grad_norm_(weight, 1.0, norm_type)
    print("order:", norm_type, "norm:", norm, "clipped:", weight.grad)
