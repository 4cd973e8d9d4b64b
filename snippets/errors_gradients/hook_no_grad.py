import torch
from torch import nn

layer = nn.Linear(1, 1)
layer(torch.ones(1, 1)).register_hook(print)
with torch.no_grad():
    output = layer(torch.ones(1, 1))
output.register_hook(print)  # raises: RuntimeError
