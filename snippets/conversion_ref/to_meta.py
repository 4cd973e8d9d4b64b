from torch import nn

layer = nn.Linear(1, 1)
weight = layer.weight
layer.to("meta")
print(layer.weight is weight, weight.device, layer.weight.device)
layer.to("cpu")  # raises: NotImplementedError
