import torch
from torch import nn
from torch.nn.utils.stateless import functional_call

layer, given = nn.Linear(1, 1), {"weight": torch.ones(1, 1)}
x = torch.ones(1, 1)
old = functional_call(layer, parameters_and_buffers=given, args=x)
print(torch.equal(old, x + layer.bias))
new = torch.func.functional_call(layer, [given], x)
print(torch.equal(new, x + layer.bias))
functional_call(layer, [given], x)  # raises: AttributeError
