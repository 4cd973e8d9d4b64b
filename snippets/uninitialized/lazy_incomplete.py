import torch
from torch import nn
from torch.nn.modules.lazy import LazyModuleMixin


class Scale(LazyModuleMixin, nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.UninitializedParameter()

    def initialize_parameters(self, x):
        pass


Scale()(torch.ones(1, 3))  # raises: RuntimeError
