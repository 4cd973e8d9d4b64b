import torch
from torch import nn
from torch.nn.utils import vector_to_parameters

layer, x = nn.Linear(1, 1), torch.ones(1, 1)
vector = torch.tensor([2.0, 3.0], requires_grad=True)
vector_to_parameters(vector, layer.parameters())
layer(x).sum().backward()
print(vector.grad, layer.weight.grad)
