import torch
from torch import nn

torch.use_deterministic_algorithms(True)
with torch.device("meta"):
    layer = nn.Linear(2, 2)
nn.init.ones_(layer.weight)

layer.to_empty(device="cpu")
print(layer.weight.data)
layer.reset_parameters()
print(layer.weight.isnan().any().item())
