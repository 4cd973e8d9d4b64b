import torch
from torch import nn

used, unused = nn.Parameter(torch.ones(2)), nn.Parameter(torch.ones(2))
print(nn.utils.clip_grad_norm_([used, unused], 1.0))

(used * torch.tensor([3.0, 4.0])).sum().backward()
print(nn.utils.clip_grad_norm_([used, unused], 1.0))
print([f"{g:.3f}" for g in used.grad], unused.grad)
