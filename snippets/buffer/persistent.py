import torch
from torch import nn

model = nn.Module()
model.mask = nn.Buffer(torch.ones(2), persistent=False)
print([name for name, _ in model.named_buffers()])
print(list(model.state_dict()))

model.double()
print(model.mask.dtype)
