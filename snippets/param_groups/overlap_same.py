import torch
from torch import nn

weight = nn.Parameter(torch.ones(1))
for params in [weight], [weight, weight]:
    optimizer = torch.optim.SGD(params, lr=0.1)
    with torch.no_grad():
        weight.fill_(1.0)
    weight.grad = torch.ones(1)
    optimizer.step()
    print(len(params), round(weight.item(), 4))
