import torch
from torch import nn
from torch.nn.utils import parameters_to_vector

layer = nn.Linear(2, 1)
vector = parameters_to_vector(layer.parameters())
print(type(vector).__name__, vector.shape, vector.grad_fn.name())
vector.sum().backward()
print(layer.weight.grad)
with torch.no_grad():
    vector.zero_()
print((layer.weight == 0).any())
