from torch import nn

layer = nn.BatchNorm1d(2)
weight = layer.weight
print(weight.is_shared(), layer.running_mean.is_shared())
print(layer.share_memory() is layer, layer.weight is weight)
print(weight.is_shared(), layer.running_mean.is_shared())
print(layer.double().weight.is_shared())
