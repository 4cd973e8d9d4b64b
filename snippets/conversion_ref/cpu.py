from torch import nn

layer = nn.BatchNorm1d(2)
weight, mean = layer.weight, layer.running_mean
print(layer.cpu() is layer)
print(layer.weight is weight, layer.running_mean is mean)
nn.Linear(1, 1, device="meta").cpu()  # raises: NotImplementedError
