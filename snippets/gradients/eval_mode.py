import torch
from torch import nn

model = nn.Linear(2, 1)
model.eval()
print(model.training)

out = model(torch.ones(1, 2)).sum()
print(model.weight.requires_grad, out.requires_grad)

out.backward()
print(model.weight.grad)
