import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(400, 200)
for mode in "fan_in", "fan_out":
    nn.init.kaiming_uniform_(layer.weight, mode=mode, nonlinearity="relu")
    print(mode, "largest:", round(layer.weight.abs().max().item(), 2))
