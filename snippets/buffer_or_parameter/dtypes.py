import torch
from torch import nn

model = nn.Module()
model.mean = nn.Buffer(torch.zeros(2))
model.count = nn.Buffer(torch.tensor(0))
model.mask = nn.Buffer(torch.tensor([True, False]))

model.half()
print([buffer.dtype for buffer in model.buffers()])
model.to("meta")
print([buffer.device.type for buffer in model.buffers()])
