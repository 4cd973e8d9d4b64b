import torch
from torch import nn

data = [torch.ones(2), torch.zeros(2)]
print(nn.Parameter(torch.stack(data)).shape)
print([p.shape for p in nn.ParameterList(data)])
torch.tensor(data)  # raises: ValueError
