import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
weight, detached = model.weight, model.weight.detach()

weight.data = torch.full((1, 1), 5.0)
print(model.weight is weight, detached.data_ptr() == weight.data_ptr())

weight.grad = torch.ones(1, 1)
optimizer.step()
print(model.weight.item())

weight.data = torch.zeros(3)
print(weight.shape, model.in_features)
