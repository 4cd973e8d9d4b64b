import torch
from torch import nn

with torch.inference_mode():
    model = nn.Linear(2, 1)
model.register_parameter("scale", nn.Parameter(torch.ones(1)))

print(torch.is_grad_enabled(), torch.is_inference_mode_enabled())
print([n for n, p in model.named_parameters() if p.is_inference()])
output = model(torch.ones(1, 2)) * model.scale
print(output.requires_grad, output.grad_fn is not None)

output.sum().backward()
print([n for n, p in model.named_parameters() if p.grad is None])
