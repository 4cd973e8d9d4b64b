import torch
from torch import nn

for dtype in torch.float32, torch.bfloat16:
    weight = nn.Parameter(torch.ones(2, dtype=dtype))
    optimizer = torch.optim.SGD([weight], lr=0.001)
    weight.grad = torch.ones_like(weight)
    optimizer.step()
    print(weight.data)
