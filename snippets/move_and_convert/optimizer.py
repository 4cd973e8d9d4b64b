import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
held = optimizer.param_groups[0]["params"][0]

model.double()
print(held is model.weight, held.dtype)

model.to("meta")
print(held is model.weight, held.device, model.weight.device)
