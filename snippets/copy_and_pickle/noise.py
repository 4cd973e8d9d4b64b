import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
saved = {name: p.detach().clone() for name, p in model.named_parameters()}

with torch.no_grad():
    for p in model.parameters():
        p.add_(0.1 * torch.randn_like(p))
print("noise", model.weight.equal(saved["weight"]))

with torch.no_grad():
    for name, p in model.named_parameters():
        p.copy_(saved[name])
print("restored", model.weight.equal(saved["weight"]))
held = optimizer.param_groups[0]["params"]
print("same object", model.weight is held[0])
