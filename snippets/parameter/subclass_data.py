import torch
from torch import nn


class Tagged(torch.Tensor):
    pass


p = nn.Parameter(torch.ones(2).as_subclass(Tagged))
print(type(p).__name__, isinstance(p, nn.Parameter), p._is_param)

model = nn.Module()
model.weight = p
print([name for name, _ in model.named_parameters()])
