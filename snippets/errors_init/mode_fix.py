from torch import nn

layer = nn.Linear(4, 2)
nn.init.kaiming_uniform_(layer.weight, mode="fan_out", nonlinearity="relu")
print(layer.weight.abs().max().item() <= 3**0.5)
