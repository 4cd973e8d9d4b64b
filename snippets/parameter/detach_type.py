import torch
from torch import nn


class Plain(torch.Tensor):
    __torch_function__ = torch._C._disabled_torch_function_impl


data = torch.ones(2).as_subclass(Plain)
print(type(data.detach()).__name__)
nn.Parameter(data)  # raises: RuntimeError
