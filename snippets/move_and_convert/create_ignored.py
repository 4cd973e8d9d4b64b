import numpy as np
import torch
from torch import nn


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.new = nn.Parameter(torch.empty(2))
        self.old = nn.Parameter(torch.Tensor(2))
        self.fixed = nn.Parameter(torch.empty(2, device="cpu"))
        self.like = nn.Parameter(torch.empty_like(self.fixed))
        self.array = nn.Parameter(torch.from_numpy(np.ones(2)))
        self.made = nn.Parameter(torch.as_tensor(np.ones(2)))


with torch.device("meta"):
    layer = Layer()
print({name: p.device.type for name, p in layer.named_parameters()})
