from torch import nn

layer = nn.LazyLinear(4)
print(layer.out_features, layer.in_features)
print(layer.weight.shape)  # raises: RuntimeError
