import torch
from torch import nn

model = nn.Linear(1, 1, device="meta")
model.register_buffer("scale", torch.ones(1, device="meta"))
saved = {"weight": torch.full((1, 1), 7.0)}
model.load_state_dict(saved, assign=True, strict=False)
for module in model.modules():
    for name, value in [*module.named_parameters(recurse=False)]:
        if value.is_meta:
            new = torch.zeros_like(value, device="cpu")
            setattr(module, name, nn.Parameter(new, value.requires_grad))
    for name, value in [*module.named_buffers(recurse=False)]:
        if value.is_meta:
            setattr(module, name, torch.zeros_like(value, device="cpu"))
model.to("cpu")
print("loaded:", model.weight.item())
print("filled:", model.bias.item(), model.scale.item())
