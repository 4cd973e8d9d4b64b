import torch
from torch import nn

tensor = torch.tensor([1.0, 2.0])
parameter = nn.Parameter(tensor)

print(parameter)
print(isinstance(parameter, torch.Tensor))
print(tensor.requires_grad, parameter.requires_grad)
