import torch
from torch import nn

weight = nn.Parameter(torch.tensor(2.0))
hidden = weight * 3
(hidden * hidden).backward()
hidden.retain_grad()
print(hidden.grad)
