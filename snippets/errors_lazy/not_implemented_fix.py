import torch
from torch import nn
from torch.nn.modules.lazy import LazyModuleMixin


class LazyScale(LazyModuleMixin, nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.UninitializedParameter()

    def initialize_parameters(self, x):
        if nn.parameter.is_lazy(self.scale):
            self.scale.materialize(x.shape[-1:])
            nn.init.ones_(self.scale)

    def forward(self, x):
        return self.scale * x


called, loaded = LazyScale(), LazyScale()
print("called:", called(torch.ones(1, 3)).tolist())
loaded.load_state_dict(called.state_dict())
print("loaded:", loaded(torch.ones(1, 3)).tolist())
