import torch
from torch import nn

weight = nn.Parameter(torch.tensor([1.0, 2.0]))

with torch.no_grad():
    loss = (3 * weight).sum()

print(weight.requires_grad)
print(loss.requires_grad, loss.grad_fn)
loss.backward()  # raises: RuntimeError
