import torch
from torch import nn

layer = nn.LazyLinear(2)
model = nn.Sequential(layer)
print(layer.has_uninitialized_params())
print(hasattr(model, "has_uninitialized_params"))
print(any(nn.parameter.is_lazy(p) for p in model.parameters()))
layer.initialize_parameters(torch.ones(1, 3))
print(layer.has_uninitialized_params(), type(layer).__name__)
