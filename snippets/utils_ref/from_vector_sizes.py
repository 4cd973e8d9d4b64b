import torch
from torch import nn
from torch.nn.utils import vector_to_parameters

layer = nn.Linear(2, 1)
vector_to_parameters(torch.full((9,), 5.0), layer.parameters())
print(layer.weight.tolist(), layer.bias.tolist())
for vector in (torch.zeros(2), [1.0, 2.0, 3.0]):
    try:
        vector_to_parameters(vector, layer.parameters())
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, error)
print(layer.weight.tolist(), layer.bias.tolist())
