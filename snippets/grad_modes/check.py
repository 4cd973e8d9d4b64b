import torch
from torch import nn

with torch.inference_mode():
    model = nn.Linear(2, 1)
model.register_parameter("scale", nn.Parameter(torch.ones(1)))

named = dict(model.named_parameters())
print("recording:", torch.is_grad_enabled())
print("inference mode:", torch.is_inference_mode_enabled())
print("inference tensors:", [n for n in named if named[n].is_inference()])
output = model(torch.ones(1, 2)) * model.scale
print("output has a graph:", output.grad_fn is not None)

output.sum().backward()
print("no gradient:", [n for n in named if named[n].grad is None])
