import torch
from torch import nn


class Tagged(torch.Tensor):
    pass


weight = nn.Parameter(torch.ones(2).as_subclass(Tagged))
print(type(weight).__name__, isinstance(weight, nn.Parameter))
print(weight._is_param, type(weight + 1).__name__)
print(weight)

# es: Solo para ver qué mira isinstance: no lo hagas en tu código.
# en: Only to see what isinstance looks at: do not do it in your code.
tensor = torch.ones(2)
tensor._is_param = True
print(type(tensor).__name__, isinstance(tensor, nn.Parameter))
