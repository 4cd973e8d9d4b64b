import torch
from torch import nn
from torch.overrides import TorchFunctionMode


class Log(TorchFunctionMode):
    def __torch_function__(self, func, types, args=(), kwargs=None):
        print(func.__name__)
        return func(*args, **(kwargs or {}))


layer = nn.Linear(2, 1)
x = torch.ones(1, 2)
with Log():
    y = layer(x).relu()
