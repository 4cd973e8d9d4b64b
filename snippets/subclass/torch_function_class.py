import torch
from torch import nn


class Sticky(nn.Parameter):
    @classmethod
    def __torch_function__(cls, func, types, args=(), kwargs=None):
        original = torch.Tensor.__torch_function__.__func__
        return original(cls, func, types, args, kwargs)


model = nn.Module()
weight = Sticky(torch.ones(2))
with torch.no_grad():
    model.part = weight / 2
print([name for name, _ in model.named_parameters()])

double = weight * 2
print(type(double).__name__, isinstance(double, nn.Parameter))
model.scale = double  # raises: ValueError
