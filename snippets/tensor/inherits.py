import torch
from torch import nn

print(issubclass(nn.Parameter, torch.Tensor))
print(sorted(set(dir(nn.Parameter)) - set(dir(torch.Tensor))))

weight = nn.Parameter(torch.tensor([[1.0, 2.0], [3.0, 4.0]]))
print(weight.shape, weight.dtype)
print(weight.sum().item(), weight.T.tolist())
print((weight @ torch.ones(2)).tolist())
