import torch
from torch import nn

model = nn.Module()
model.mean = nn.Buffer(torch.zeros(1), persistent=False)
held = model.mean

model.mean.add_(1)
print(model.mean, held is model.mean)
model.mean = model.mean + 1
print(model.mean, held, held is model.mean)
print([name for name, _ in model.named_buffers()], list(model.state_dict()))

model.mean = nn.Buffer(model.mean + 1)
print([name for name, _ in model.named_buffers()], list(model.state_dict()))
