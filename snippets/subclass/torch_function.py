import torch
from torch import nn


class Logged(nn.Parameter):
    @classmethod
    def __torch_function__(cls, func, types, args=(), kwargs=None):
        print(func.__name__)
        return super().__torch_function__(func, types, args, kwargs or {})


weight = Logged(torch.ones(2))
x = torch.ones(2)
print(type(x * weight).__name__)
