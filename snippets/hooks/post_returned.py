import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
weight.register_post_accumulate_grad_hook(lambda p: p.grad.mul_(10))
weight.sum().backward()  # raises: RuntimeError
