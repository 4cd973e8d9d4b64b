import torch
from torch import nn

weight = nn.Parameter(torch.zeros(2))
weight.grad = torch.tensor([30.0, 40.0])
for max_norm in (100.0, 5.0, 10.0):
    norm = nn.utils.clip_grad_norm_([weight], max_norm)
    after = weight.grad.norm()
    print(f"{max_norm=}", f"returned {norm:.3f}", f"after {after:.3f}")
