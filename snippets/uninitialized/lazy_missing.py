import torch
from torch import nn
from torch.nn.modules.lazy import LazyModuleMixin


class Scale(LazyModuleMixin, nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.UninitializedParameter()


layer = Scale()
print(layer.has_uninitialized_params())
layer(torch.ones(1, 3))  # raises: NotImplementedError
