import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
copy = nn.Parameter(weight.detach().clone())
print(copy, copy.data_ptr() == weight.data_ptr())
