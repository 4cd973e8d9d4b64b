import torch
from torch import nn

model = nn.Module()
model.base = nn.Linear(2, 2)
model.A = nn.Parameter(torch.ones(1, 2))
model.requires_grad_(False)
print(model.A.requires_grad)
loss = (model.base(torch.ones(1, 2)) * model.A).sum()
loss.backward()  # raises: RuntimeError
