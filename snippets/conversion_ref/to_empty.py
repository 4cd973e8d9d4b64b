from torch import nn

layer = nn.Linear(2, 2, device="meta")
weight = layer.weight
print(layer.to_empty(device="cpu") is layer)
print(layer.weight.device, layer.weight.shape, layer.weight is weight)

layer.reset_parameters()
print((layer.weight.abs() < 1).all())
