import torch
from torch import nn

model = nn.Linear(100, 100, bias=False)
kept = []
for _ in range(3):
    model(torch.ones(1, 100)).sum().backward()
    kept.append(model.weight.grad)
    model.zero_grad()
print(sum(grad.nbytes for grad in kept), len({g.data_ptr() for g in kept}))
