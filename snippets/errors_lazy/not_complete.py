import torch
from torch import nn


class LazyAffine(nn.LazyLinear):
    def __init__(self, out_features):
        super().__init__(out_features)
        self.scale = nn.UninitializedParameter()


LazyAffine(4)(torch.ones(1, 3))  # raises: RuntimeError
