import torch
from torch import nn

model = nn.Module()
model.layer = nn.ReLU()
model.mask = nn.Buffer(torch.ones(1))
model.number = 3
for name in "layer", "mask", "number":
    setattr(model, name, nn.Parameter(torch.ones(1)))

print("parameters", [name for name, _ in model.named_parameters()])
print("others", list(model._modules), list(model._buffers))
del model.mask
model.mask = torch.zeros(1)
print("mask", type(model.mask).__name__)
model.layer = nn.ReLU()  # raises: TypeError
