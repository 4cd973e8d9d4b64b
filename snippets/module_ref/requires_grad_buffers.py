import torch
from torch import nn

layer = nn.BatchNorm1d(1).requires_grad_(False)
layer(torch.tensor([[1.0], [3.0]]))
print(layer.running_mean, layer.num_batches_tracked)
