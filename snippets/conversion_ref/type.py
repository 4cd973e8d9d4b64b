import torch
from torch import nn

layer = nn.BatchNorm1d(1).type(torch.float64)
print(layer.weight.dtype, layer.num_batches_tracked.dtype)
print(layer.type("torch.HalfTensor").weight.dtype)
