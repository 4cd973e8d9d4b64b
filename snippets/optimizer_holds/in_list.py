import torch
from torch import nn

model = nn.Linear(2, 2)
other = nn.Linear(2, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
params = optimizer.param_groups[0]["params"]

print(other.weight in set(params), any(other.weight is p for p in params))
print(other.weight in params)  # raises: RuntimeError
