import torch
from torch import nn

first = nn.ParameterList([torch.ones(1)])
second = nn.ParameterList([torch.zeros(1)])
alias = first
first += second
print(alias is first, len(first), first[1] is second[0])

both = nn.ParameterList([*first, *second])
print(len(both), len(list(both.parameters())))
