import torch
from torch import nn

layer = nn.Linear(2, 2)
layer.weight.grad = torch.ones(2, 2)
layer.mean = nn.Buffer(torch.zeros(2))
tensors = [layer.weight, layer.weight.grad, layer.mean]
before = [tensor.data_ptr() for tensor in tensors]

layer.to_empty(device="cpu")
after = [layer.weight, layer.weight.grad, layer.mean]
print([t.data_ptr() == old for t, old in zip(after, before)])
print([t is old for t, old in zip(after, tensors)])
