import torch
from torch import nn

model = nn.Sequential(nn.BatchNorm1d(2))
model.register_buffer("mask", torch.ones(3), persistent=False)
model.register_buffer("empty", None)
for buffer in model.buffers():
    print(type(buffer), buffer.size(), buffer.dtype)
print(len(list(model.buffers(recurse=False))))
