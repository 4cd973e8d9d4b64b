import torch
from torch import nn

with torch.inference_mode():
    layer = nn.Linear(2, 1)
    layer.bias.requires_grad_(False)
for name, old in list(layer.named_parameters()):
    new = nn.Parameter(old.clone(), requires_grad=old.requires_grad)
    setattr(layer, name, new)
nn.init.zeros_(layer.weight)
print(layer.weight)
print("bias:", layer.bias.requires_grad)
