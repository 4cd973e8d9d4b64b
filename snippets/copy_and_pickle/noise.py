import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
saved = {name: p.detach().clone() for name, p in model.named_parameters()}

with torch.no_grad():
    for p in model.parameters():
        p.add_(0.1 * torch.randn_like(p))
print(model.weight.equal(saved["weight"]))

with torch.no_grad():
    for name, p in model.named_parameters():
        p.copy_(saved[name])
print(model.weight.equal(saved["weight"]))
print(model.weight is optimizer.param_groups[0]["params"][0])
