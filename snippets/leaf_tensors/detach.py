import torch
from torch import nn

weight = nn.Parameter(torch.tensor([1.0, 2.0]))
view, copy = weight.detach(), weight.detach().clone()
print(view.is_leaf, view.requires_grad, type(view).__name__)

view[0] = 7.0
print(weight, copy)

result = weight * 2
result.detach_()
print(result.is_leaf, result.grad_fn)
