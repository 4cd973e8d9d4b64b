import torch
from torch import nn
from torch.nn.modules.lazy import LazyModuleMixin


class LazyScale(LazyModuleMixin, nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.UninitializedParameter()


LazyScale()(torch.ones(1, 3))  # raises: NotImplementedError
