import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
values = weight.detach().cpu()
print(values, values.requires_grad, weight.tolist())
