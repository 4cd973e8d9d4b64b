import torch
from torch import nn

for dtype in (torch.float32, torch.bfloat16, torch.float16):
    weight = nn.Parameter(torch.ones(1, dtype=dtype))
    optimizer = torch.optim.Adam([weight], lr=0.0)
    weight.grad = torch.zeros_like(weight)
    optimizer.step()
    print(dtype, weight.item())
