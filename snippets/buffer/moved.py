from torch import nn

layer = nn.BatchNorm1d(2)
weight, mean = layer.weight, layer.running_mean
layer.float()
print(layer.weight is weight, layer.running_mean is mean)
layer.double()
print(layer.weight is weight, layer.running_mean is mean)
print(mean.dtype, layer.running_mean.dtype)
