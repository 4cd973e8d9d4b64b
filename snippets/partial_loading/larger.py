import torch
from torch import nn

saved, model = nn.Linear(2, 3), nn.Linear(4, 5)
outputs, inputs = saved.weight.shape
with torch.no_grad():
    model.weight[:outputs, :inputs].copy_(saved.weight)
    model.bias[:outputs].copy_(saved.bias)

x = torch.tensor([[1.0, 2.0]])
padded = torch.tensor([[1.0, 2.0, 0.0, 0.0]])
print(torch.allclose(saved(x), model(padded)[:, :outputs]))
