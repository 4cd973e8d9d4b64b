import numpy
import torch
from torch import nn

layer = nn.Linear(2, 1)
array = numpy.array([[1.0, 2.0]])
with torch.no_grad():
    layer.weight.copy_(torch.from_numpy(array))
    layer.bias.copy_(torch.tensor([3]))
print(layer.weight.tolist(), layer.weight.dtype)
print(layer.bias.tolist(), layer.bias.dtype)

layer.half()
with torch.no_grad():
    layer.weight.copy_(torch.tensor([[1.0, 1e5]]))
print(layer.weight.tolist(), layer.weight.dtype)
