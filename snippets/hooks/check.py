import torch
from torch import nn

model = nn.ModuleDict({"used": nn.Linear(1, 1), "unused": nn.Linear(1, 1)})
model["used"].bias.requires_grad_(False)
fired = {}
for name, parameter in model.named_parameters():

    def hook(grad, name=name):
        fired[name] += 1

    if parameter.requires_grad:
        fired[name] = 0
        parameter.register_hook(hook)

model["used"](torch.ones(1, 1)).backward()
print(fired)
