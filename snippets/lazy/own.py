import torch
from torch import nn
from torch.nn.modules.lazy import LazyModuleMixin


class LazyScale(LazyModuleMixin, nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.UninitializedParameter()

    def initialize_parameters(self, x):
        if self.has_uninitialized_params():
            self.scale.materialize((x.shape[-1],))
            nn.init.ones_(self.scale)

    def forward(self, x):
        return x * self.scale


model = LazyScale()
print(dict(model.state_dict()))
print(model(torch.ones(2, 3)).shape)
print(dict(model.state_dict()))
