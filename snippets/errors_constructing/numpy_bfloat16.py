import torch
from torch import nn

weight = nn.Parameter(torch.ones(2, dtype=torch.bfloat16))
print(weight.detach().float().numpy())
weight.detach().numpy()  # raises: TypeError
