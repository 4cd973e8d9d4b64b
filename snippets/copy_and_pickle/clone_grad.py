import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
cloned, detached = weight.clone(), weight.detach().clone()
(3 * cloned).sum().backward()
print(weight.grad.tolist(), detached.requires_grad)
