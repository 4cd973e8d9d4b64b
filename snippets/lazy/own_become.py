import torch
from torch import nn
from torch.nn.modules.lazy import LazyModuleMixin


class Scale(nn.Module):
    def forward(self, x):
        return x * self.scale


class LazyScale(LazyModuleMixin, Scale):
    cls_to_become = Scale

    def __init__(self):
        super().__init__()
        self.scale = nn.UninitializedParameter()

    def initialize_parameters(self, x):
        if self.has_uninitialized_params():
            self.scale.materialize((x.shape[-1],))
            nn.init.ones_(self.scale)


model = LazyScale()
print(type(model).__name__, len(model._forward_pre_hooks))
model(torch.ones(2, 3))
print(type(model).__name__, len(model._forward_pre_hooks))
