import torch
from torch import nn

model = nn.Module()
model.mean = nn.Buffer(torch.zeros(2))
model.mean = nn.Parameter(torch.ones(2))
print(list(model.buffers()), [name for name, _ in model.named_parameters()])
