import torch
from torch import nn
from torch.func import functional_call

first = nn.Linear(1, 1, bias=False)
second = nn.Linear(1, 1, bias=False)
second.weight = first.weight
nn.init.ones_(first.weight)
model = nn.Sequential(first, second)

new = {"0.weight": torch.full((1, 1), 3.0)}
x = torch.ones(1, 1)
for tie in (True, False):
    print(tie, functional_call(model, new, x, tie_weights=tie).item())
