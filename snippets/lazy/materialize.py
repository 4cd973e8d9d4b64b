import torch
from torch import nn

weight = nn.UninitializedParameter(dtype=torch.float64)
before = weight
print(weight, isinstance(weight, nn.Parameter))

weight.materialize((2, 3))
print(type(weight).__name__, tuple(weight.shape), weight.dtype)
print(weight is before, weight.is_leaf, weight.requires_grad)

# es: La memoria está sin inicializar: escribe los valores.
# en: The memory is not initialized: write the values.
nn.init.ones_(weight)
print(weight.tolist())
