import torch
from torch import nn
from torch.func import functional_call

norm = nn.BatchNorm1d(1)
params = dict(norm.named_parameters())
buffers = {name: b.clone() for name, b in norm.named_buffers()}
x = torch.tensor([[1.0], [3.0]])

functional_call(norm, (params, buffers), (x,))
print(buffers["running_mean"], norm.running_mean)
functional_call(norm, params, (x,))
print(norm.running_mean)
