import torch
from torch import nn

weight = nn.Parameter(torch.ones(1))
hidden = 2 * weight
hidden.retain_grad()
print(torch.autograd.grad((3 * hidden).sum(), weight))
print("weight", weight.grad)
print("hidden", hidden.grad)
