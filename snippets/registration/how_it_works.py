import torch
from torch import nn

model = nn.Module()
model.parameter = nn.Parameter(torch.ones(1))
model.buffer = nn.Buffer(torch.ones(1))
model.layer = nn.ReLU()
model.number = 3

for place in "_parameters", "_buffers", "_modules":
    print(place, list(getattr(model, place)))
names = "parameter", "buffer", "layer", "number"
print([name for name in names if name in model.__dict__])
