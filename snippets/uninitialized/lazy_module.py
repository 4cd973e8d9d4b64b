import torch
from torch import nn
from torch.nn.modules.lazy import LazyModuleMixin


class Scale(LazyModuleMixin, nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.UninitializedParameter()

    def initialize_parameters(self, x):
        if self.has_uninitialized_params():
            self.weight.materialize((x.shape[-1],))
            nn.init.ones_(self.weight)

    def forward(self, x):
        return self.weight * x


layer = Scale()
print(layer.has_uninitialized_params())
print(layer(torch.ones(1, 3)), layer.has_uninitialized_params())
print(type(layer).__name__, isinstance(layer, nn.Module))
