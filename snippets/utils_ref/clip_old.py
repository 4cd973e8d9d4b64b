import torch
from torch import nn
from torch.nn.utils import clip_grad_norm

weight = nn.Parameter(torch.zeros(2))
weight.grad = torch.tensor([3.0, 4.0])
print(clip_grad_norm([weight], max_norm=1.0), weight.grad)
