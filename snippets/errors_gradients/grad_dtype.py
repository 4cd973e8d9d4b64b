import torch
from torch import nn

weight = nn.Parameter(torch.ones(2, dtype=torch.bfloat16))
print(weight.grad_dtype)
weight.grad_dtype = torch.float32
(weight * 3).sum().backward()
print(weight.grad)
weight.grad = torch.ones(2).to(weight.grad_dtype)
weight.grad = torch.ones(2).to(weight.dtype)  # raises: RuntimeError
