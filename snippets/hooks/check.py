import torch
from torch import nn

model = nn.ModuleDict({"used": nn.Linear(1, 1), "unused": nn.Linear(1, 1)})
fired = dict.fromkeys(dict(model.named_parameters()), 0)
for name, parameter in model.named_parameters():

    def hook(grad, name=name):
        fired[name] += 1

    parameter.register_hook(hook)

model["used"](torch.ones(1, 1)).backward()
print(fired)
