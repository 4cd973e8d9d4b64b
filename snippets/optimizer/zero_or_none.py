import torch
from torch import nn

for set_to_none in True, False:
    weight = nn.Parameter(torch.tensor([1.0]))
    optimizer = torch.optim.SGD([weight], lr=0.1, weight_decay=0.5)
    weight.sum().backward()
    optimizer.zero_grad(set_to_none)
    optimizer.step()
    print(set_to_none, weight)
