import torch
from torch import nn


class Int8Linear(nn.Module):
    def __init__(self, layer):
        super().__init__()
        scale = layer.weight.detach().abs().amax(1, keepdim=True) / 127
        rounded = (layer.weight.detach() / scale).round()
        self.scale = nn.Parameter(scale)
        self.weight = nn.Buffer(rounded.to(torch.int8))

    def forward(self, x):
        return x @ (self.scale * self.weight).T


torch.manual_seed(0)
layer = nn.Linear(64, 64, bias=False)
small = Int8Linear(layer)
x = torch.randn(1, 64)
print((layer(x) - small(x)).abs().max() < 0.05)
small(x).sum().backward()
print([name for name, p in small.named_parameters()], small.weight.dtype)
print(layer.weight.nbytes, small.weight.nbytes + small.scale.nbytes)
