import torch
from torch import nn

model = nn.Linear(2, 1)
result = model.load_state_dict(nn.Linear(2, 1).state_dict())
print(result)
print(result.missing_keys, result.unexpected_keys)

model = model.load_state_dict(model.state_dict())
model(torch.ones(1, 2))  # raises: TypeError
