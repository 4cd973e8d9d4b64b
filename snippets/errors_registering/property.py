import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))

    @property
    def factor(self):
        return self.wieght.exp()  # raises: AttributeError


model = Scale()
try:
    model.factor
except AttributeError as error:
    print(error)
Scale.factor.fget(model)
