import torch
from torch import nn

names = ["used", "cut", "frozen", "unused"]
model = nn.ModuleDict({name: nn.Linear(1, 1) for name in names})
model["frozen"].requires_grad_(False)

x = torch.ones(1, 1)
y = model["used"](x) + model["cut"](x).detach() + model["frozen"](x)
y.sum().backward()

for name, parameter in model.named_parameters():
    print(name, parameter.requires_grad, parameter.grad is None)
