import torch
from torch import nn

items = nn.ParameterList([torch.ones(1), torch.zeros(1), None])
print(items[1] is items[-2], items[-1])
print(items[torch.tensor(1)] is items[1])

part = items[::-2]
print(type(part).__name__, len(part), part[1] is items[0])
print([name for name, _ in part.named_parameters()])
