import torch
from torch import nn

model = nn.Module()
model.weight = nn.Parameter(torch.ones(100))
model.mask = nn.Buffer(torch.ones(512, 512), persistent=False)
small = torch.ones(512, 512, dtype=torch.bool)
print("parameters", sum(p.nbytes for p in model.parameters()))
print("buffers", sum(b.nbytes for b in model.buffers()))
print("bool", small.nbytes)
print("saved", sum(t.nbytes for t in model.state_dict().values()))
