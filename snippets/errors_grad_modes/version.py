import torch
from torch import nn

with torch.inference_mode():
    layer = nn.Linear(2, 1)
layer.double()
x = torch.ones(1, 2).double()
layer(x)  # raises: RuntimeError
