import torch
from torch import nn


class Quantized(nn.Parameter):
    def to(self, *args, **kwargs):
        self.scale = self.scale.to(*args, **kwargs)
        return super().to(*args, **kwargs)


for code in ("to", "double"):
    layer = nn.Linear(1, 1, bias=False)
    layer.weight = Quantized(torch.ones(1, 1))
    layer.weight.scale = torch.ones(1)
    layer.to(torch.float64) if code == "to" else layer.double()
    print(code, layer.weight.dtype, layer.weight.scale.dtype)
