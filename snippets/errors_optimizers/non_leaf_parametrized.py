import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm

layer = weight_norm(nn.Linear(2, 2))
torch.optim.SGD(layer.parameters(), lr=0.1)
print([name for name, _ in layer.named_parameters()])
torch.optim.SGD([layer.weight, layer.bias], lr=0.1)  # raises: ValueError
