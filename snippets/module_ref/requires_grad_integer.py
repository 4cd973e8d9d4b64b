import torch
from torch import nn

model = nn.Module()
model.scale = nn.Parameter(torch.ones(1))
model.wave = nn.Parameter(torch.ones(1) + 0j)
model.codes = nn.Parameter(torch.tensor([3, 5]), requires_grad=False)
print(model.requires_grad_(False).scale.requires_grad)

for parameter in model.parameters():
    parameter.requires_grad_(
        parameter.is_floating_point() or parameter.is_complex()
    )
print([(name, p.requires_grad) for name, p in model.named_parameters()])
model.requires_grad_()  # raises: RuntimeError
