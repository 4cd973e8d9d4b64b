import torch
from torch import nn

weight = nn.Parameter(torch.tensor(1.0))
for set_to_none in (True, False):
    weight.backward()
    optimizer = torch.optim.SGD([weight], lr=0.5, weight_decay=0.5)
    optimizer.zero_grad(set_to_none=set_to_none)
    optimizer.step()
    print(weight.grad, weight.item())
