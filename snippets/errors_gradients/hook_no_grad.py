import torch
from torch import nn

layer = nn.Linear(1, 1)
layer(torch.ones(1, 1)).register_hook(print)
with torch.no_grad():
    output = layer(torch.ones(1, 1))
    row = layer.weight[0]
print("output:", output.requires_grad, "row:", row.requires_grad)
output.register_hook(print)  # raises: RuntimeError
