import torch
from torch import nn

weight = nn.Parameter(torch.tensor([0.5, 2.0]))
optimizer = torch.optim.SGD([weight], lr=1.0)
weight.sum().backward()
optimizer.step()
print(weight.tolist())

with torch.no_grad():
    weight.clamp_(min=0.0)
print(weight.tolist(), weight.is_leaf)
