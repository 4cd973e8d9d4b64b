from torch import nn

layers = nn.Linear(2, 2), nn.Linear(2, 2, bias=False)
for layer in layers:
    if layer.bias is not None:
        nn.init.zeros_(layer.bias)
print(layers[0].bias.data)
nn.init.zeros_(layers[1].bias)  # raises: AttributeError
