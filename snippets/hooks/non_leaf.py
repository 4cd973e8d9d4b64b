import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
doubled = 2 * weight
doubled.register_hook(lambda grad: print(grad))
doubled.sum().backward()

doubled.register_post_accumulate_grad_hook(print)  # raises: RuntimeError
