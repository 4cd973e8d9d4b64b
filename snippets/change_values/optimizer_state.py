import torch
from torch import nn

for clear in (False, True):
    weight = nn.Parameter(torch.tensor(4.0))
    optimizer = torch.optim.SGD([weight], lr=0.5, momentum=0.5)
    weight.backward()
    optimizer.step()
    with torch.no_grad():
        weight.zero_()
    if clear:
        optimizer.state[weight].clear()
    weight.grad.zero_()
    optimizer.step()
    print(clear, weight.item())
