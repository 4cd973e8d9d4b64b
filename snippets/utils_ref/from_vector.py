import torch
from torch import nn
from torch.nn.utils import vector_to_parameters

layer = nn.Linear(2, 1)
weight, vector = layer.weight, torch.tensor([1.0, 2.0, 3.0])
print(vector_to_parameters(vector, layer.parameters()))
print(layer.weight is weight, layer.weight.tolist(), layer.bias.tolist())
vector.fill_(9.0)
print(layer.weight.tolist())
vector_to_parameters(vector.double(), layer.parameters())
print(layer.weight.dtype)
