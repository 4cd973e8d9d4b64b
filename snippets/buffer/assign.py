import torch
from torch import nn

model = nn.Module()
model.mean = nn.Buffer(torch.zeros(2))
model.steps = nn.Buffer(torch.tensor(0))
print([name for name, _ in model.named_buffers()])
print(list(model.state_dict()), list(model.parameters()))

model.double()
print(model.mean.dtype, model.steps.dtype)
