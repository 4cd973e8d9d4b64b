import torch
from torch import nn

layer = nn.Linear(1, 2, bias=False)
kept = layer.weight.detach().clone()
layer.weight.data = torch.ones(2, 2)
print(list(kept.shape), list(layer.weight.shape))
kept.mul_(0.9).add_(layer.weight.detach(), alpha=0.1)  # raises: RuntimeError
