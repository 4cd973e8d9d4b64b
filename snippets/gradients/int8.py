import torch
from torch import nn


class Int8Linear(nn.Module):
    def __init__(self, layer):
        super().__init__()
        scale = layer.weight.detach().abs().amax(1, keepdim=True) / 127
        rounded = (layer.weight.detach() / scale).round()
        self.scale = nn.Parameter(scale)
        self.weight = nn.Buffer(rounded.to(torch.int8))
        self.bias = layer.bias

    def forward(self, x):
        weight = self.scale * self.weight
        return nn.functional.linear(x, weight, self.bias)


torch.manual_seed(0)
layer = nn.Linear(64, 64)
small = Int8Linear(layer)
x = torch.randn(1, 64)
difference = (layer(x) - small(x)).abs().max()
print("difference < 0.05", (difference < 0.05).item())
small(x).sum().backward()
print([name for name, p in small.named_parameters()], small.weight.dtype)
print("bytes before", layer.weight.nbytes)
print("bytes after", small.weight.nbytes + small.scale.nbytes)
