import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
for training in (True, False):
    with torch.set_grad_enabled(training):
        print((weight * 2).requires_grad, weight.requires_grad)
print((weight * 2).requires_grad)

torch.set_grad_enabled(False)
print((weight * 2).requires_grad)
torch.set_grad_enabled(True)
print((weight * 2).requires_grad)

with torch.enable_grad():
    torch.set_grad_enabled(False)
print((weight * 2).requires_grad)
