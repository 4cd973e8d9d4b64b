import torch
from torch import nn
from torch.func import functional_call

layer = nn.Linear(1, 1, bias=False)
nn.init.constant_(layer.weight, 3.0)
values = {"wieght": torch.tensor([[5.0]])}
x = torch.tensor([[1.0]])

print(functional_call(layer, values, (x,)))
functional_call(layer, values, (x,), strict=True)  # raises: RuntimeError
