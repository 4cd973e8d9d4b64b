import torch
from torch import nn

model = nn.Linear(2, 1).double()
x = torch.ones(1, 2)
print(model(x.to(model.weight.dtype)).dtype)

model(x)  # raises: RuntimeError
