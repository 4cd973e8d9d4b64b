import torch
from torch import nn

weight = nn.Parameter(torch.ones(1))
print(nn.Buffer(weight).requires_grad)
print(nn.Buffer(weight.detach()).requires_grad)
print(nn.Buffer(weight.detach().clone()).data_ptr() == weight.data_ptr())
