import torch
from torch import nn

scales = nn.ParameterList([torch.full((1,), 2.0), torch.full((1,), 3.0)])
x = torch.ones(1)
for scale in scales:
    x = scale * x
print(x.tolist())
