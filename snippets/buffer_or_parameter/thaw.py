import torch
from torch import nn

model = nn.Module()
model.weight = nn.Parameter(torch.ones(1))
model.frozen = nn.Parameter(torch.ones(1), requires_grad=False)
model.buffer = nn.Buffer(torch.ones(1))
print(sum(p.numel() for p in model.parameters()))

model.requires_grad_(False)
model.requires_grad_(True)

(model.weight * model.frozen * model.buffer).backward()
torch.optim.SGD(model.parameters(), lr=0.1).step()
for name, tensor in model.state_dict().items():
    print(name, tensor)
