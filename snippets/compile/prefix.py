import torch
from torch import nn

model = nn.Linear(2, 1)
compiled = torch.compile(model, backend="eager")
print(list(compiled.state_dict()))
print(list(model.state_dict()))

nn.Linear(2, 1).load_state_dict(compiled.state_dict())  # raises: RuntimeError
