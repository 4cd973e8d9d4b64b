import torch
from torch import nn

normal = nn.Parameter(torch.tensor(3.0))
data = torch.tensor(3.0)
with torch.inference_mode():
    wrapped = nn.Parameter(data)
    built_there = nn.Parameter(torch.tensor(3.0))

for p in (normal, wrapped, built_there):
    print(p.requires_grad, (p * p).requires_grad, (p * 2).requires_grad)
