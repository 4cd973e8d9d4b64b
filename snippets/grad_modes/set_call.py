import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
for training in (True, False):
    with torch.set_grad_enabled(training):
        result = weight * 2
    print(training, result.requires_grad, weight.requires_grad)

torch.set_grad_enabled(False)
print("called", (weight * 2).requires_grad)
torch.set_grad_enabled(True)
print("called again", (weight * 2).requires_grad)

with torch.enable_grad():
    torch.set_grad_enabled(False)
    print("block", (weight * 2).requires_grad)
print("after block", (weight * 2).requires_grad)
