import torch
from torch import nn

with torch.inference_mode():
    norm = nn.BatchNorm1d(2)
for name, weight in list(norm.named_parameters()):
    setattr(norm, name, nn.Parameter(weight.clone()))
for name, buffer in list(norm.named_buffers()):
    setattr(norm, name, buffer.clone())
norm(torch.ones(2, 2)).sum().backward()
print(norm.bias.grad, norm.num_batches_tracked)
print(sorted(norm.state_dict()))
