import torch
from torch import nn

model = nn.Linear(2, 1)
model.compile(backend="eager")
print(list(model.state_dict()), type(model).__name__)
print(tuple(model(torch.ones(1, 2)).shape))
