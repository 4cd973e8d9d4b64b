import torch
from torch import nn
from torch.func import functional_call

layer, x = nn.Linear(1, 1), torch.ones(1, 1)
params = {"wieght": torch.ones(1, 1), "bias": torch.zeros(1)}
functional_call(layer, params, x, strict=True)  # raises: RuntimeError
