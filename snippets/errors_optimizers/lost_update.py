import torch
from torch import nn

for dtype in torch.float32, torch.bfloat16:
    weight = nn.Parameter(torch.ones(1, dtype=dtype))
    optimizer = torch.optim.SGD([weight], lr=1e-3)
    for _ in range(100):
        optimizer.zero_grad()
        weight.sum().backward()
        optimizer.step()
    print(dtype, round(weight.item(), 4))
print("apart below 1:", round(torch.finfo(torch.bfloat16).eps / 2, 4))
