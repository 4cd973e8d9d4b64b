import torch
from torch import nn

weight = nn.Parameter(torch.tensor(2.0))
left, right = weight * 3, weight * 5
seen = {}
left.register_hook(lambda grad: seen.update(left=grad))

(10 * left + right).backward()
print(weight.grad, seen["left"])

(weight * 100).backward()
print(weight.grad)
