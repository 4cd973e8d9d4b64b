import torch
from torch import nn

first = nn.Linear(1, 1, bias=False)
second = nn.Linear(1, 1, bias=False)
second.weight = first.weight
x = torch.ones(1, 1)

(2 * first(x)).backward()
print(first.weight.grad)
(3 * second(x)).backward()
print(first.weight.grad)

seen = []
first.weight.register_hook(lambda grad: seen.append(grad.item()))
first.weight.grad = None
(2 * first(x) + 3 * second(x)).backward()
print(seen, first.weight.grad)
