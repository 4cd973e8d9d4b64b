import torch
from torch import nn

names = ["used", "cut", "frozen", "unused"]
model = nn.ModuleDict({name: nn.Linear(1, 1) for name in names})
model["frozen"].requires_grad_(False)

x = torch.ones(1, 1)
y = model["used"](x) + model["cut"](x).detach() + model["frozen"](x)
y.sum().backward()

for name, p in model.named_parameters():
    missing = p.grad is None
    print(name, "requires_grad:", p.requires_grad, "missing:", missing)
