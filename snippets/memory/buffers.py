import torch
from torch import nn

model = nn.Module()
model.weight = nn.Parameter(torch.ones(100))
model.mask = nn.Buffer(torch.ones(512, 512), persistent=False)
small = torch.ones(512, 512, dtype=torch.bool)
print(sum(p.nbytes for p in model.parameters()))
print(sum(b.nbytes for b in model.buffers()), small.nbytes)
print(sum(t.nbytes for t in model.state_dict().values()))
