import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 3, bias=False))
model.scale = nn.Parameter(torch.ones(1))
for parameter in model.parameters():
    print(type(parameter), parameter.size())
print(len(list(model.parameters(recurse=False))))
print("<class 'torch.Tensor'>" in nn.Module.parameters.__doc__)
