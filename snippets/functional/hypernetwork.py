import torch
from torch import nn
from torch.func import functional_call

main = nn.Linear(2, 1)
hyper = nn.Linear(3, 3)
made = hyper(torch.ones(3))
values = {"weight": made[:2].view(1, 2), "bias": made[2:]}

functional_call(main, values, (torch.ones(1, 2),)).sum().backward()
print(hyper.weight.grad)
print(main.weight.grad)
