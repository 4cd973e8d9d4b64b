import torch
from torch import nn

weight = nn.Parameter(torch.ones(1))
value = 2 * weight
model = nn.Module()
model.register_buffer("old", value)
model.new = nn.Buffer(value)
for name, buffer in model.named_buffers():
    print(name, buffer is value, buffer.is_leaf)

model.new.sum().backward()
print("new", weight.grad)
model.old.sum().backward()
print("old", weight.grad)
