import torch
from torch import nn


class Scale(nn.Module):
    factor = nn.Parameter(torch.ones(1))


first, second = Scale(), Scale()
print(list(first.parameters()))
print(first.factor is second.factor)
