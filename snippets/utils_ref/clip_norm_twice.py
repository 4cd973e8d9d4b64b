import torch
from torch import nn
from torch.nn.utils import clip_grad_norm_

weight = nn.Parameter(torch.zeros(2))
both = [weight, weight]
for given in both, list(dict.fromkeys(both)):
    weight.grad = torch.tensor([3.0, 4.0])
    total = clip_grad_norm_(given, 1.0)
    left = weight.grad.norm()
    print(f"given: {len(given)} norm: {total:.2f} left: {left:.2f}")
