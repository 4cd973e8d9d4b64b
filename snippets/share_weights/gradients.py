import torch
from torch import nn

first = nn.Linear(1, 1, bias=False)
second = nn.Linear(1, 1, bias=False)
second.weight = first.weight

(2 * first(torch.ones(1, 1))).backward()
print(first.weight.grad)
(3 * second(torch.ones(1, 1))).backward()
print(first.weight.grad)
