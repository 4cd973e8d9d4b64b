import torch
from torch import nn

with torch.inference_mode():
    layer = nn.Linear(2, 1)

print([p.requires_grad for p in layer.parameters()])
print([p.is_inference() for p in layer.parameters()])

optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
layer(torch.ones(1, 2)).sum().backward()
print(layer.weight.grad, layer.bias.grad)
optimizer.step()  # raises: RuntimeError
