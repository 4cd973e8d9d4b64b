import torch
from torch import nn
from torch.nn.utils import parameters_to_vector, vector_to_parameters

layer = nn.Linear(2, 1)
vector = torch.arange(1.0, 9.0, dtype=torch.float64)
vector_to_parameters(vector, layer.parameters())
print(layer.weight.tolist(), layer.bias.tolist())
print(parameters_to_vector(layer.parameters()).tolist())

vector.zero_()
print(layer.weight.dtype, layer.weight.tolist(), layer.bias.tolist())
