import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
weight = model.weight

torch.utils.swap_tensors(weight, nn.Parameter(torch.full((3, 2), 5.0)))
print(model.weight is weight, weight.shape)

weight.grad = torch.ones(3, 2)
optimizer.step()
print(model.weight[0].tolist())
