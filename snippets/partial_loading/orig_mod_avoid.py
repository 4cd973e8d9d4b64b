import torch
from torch import nn

model = nn.Linear(2, 1)
compiled = torch.compile(model, backend="eager")
print(model.weight is compiled.weight, list(model.state_dict()))
print(model.load_state_dict(nn.Linear(2, 1).state_dict()))

model.compile(backend="eager")
print(list(model.state_dict()))
