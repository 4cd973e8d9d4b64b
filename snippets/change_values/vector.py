import torch
from torch import nn
from torch.nn.utils import parameters_to_vector, vector_to_parameters

layer = nn.Linear(2, 1)
vector_to_parameters(torch.tensor([1.0, 2.0, 3.0]), layer.parameters())
print(layer.weight.tolist(), layer.bias.tolist())
print(parameters_to_vector(layer.parameters()).tolist())
