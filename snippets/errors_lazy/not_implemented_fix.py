import torch
from torch import nn
from torch.nn.modules.lazy import LazyModuleMixin


class LazyScale(LazyModuleMixin, nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.UninitializedParameter()

    def initialize_parameters(self, x):
        self.scale.materialize(x.shape[-1:])
        nn.init.ones_(self.scale)

    def forward(self, x):
        return self.scale * x


print(LazyScale()(torch.ones(1, 3)).tolist())
