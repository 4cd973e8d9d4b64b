import torch
from torch import nn

body, head = nn.Linear(1, 1), nn.Linear(1, 1)
x = torch.ones(1, 1)

first = body(x).sum()
second = head(body(x)).sum()
first.backward(inputs=list(body.parameters()))
second.backward(inputs=list(head.parameters()))
print(body.weight.grad)
print(head.weight.grad.equal(body(x)))
