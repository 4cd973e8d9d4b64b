import torch
from torch import nn

model = nn.Module()
model.registered = nn.Linear(3, 2)
model.hidden = [nn.Linear(3, 2)]
model.loose = torch.ones(5, requires_grad=True)
model.mask = nn.Buffer(torch.ones(7))
print("parameters", sum(p.numel() for p in model.parameters()))
print("buffers", sum(b.numel() for b in model.buffers()))
