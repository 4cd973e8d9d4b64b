import torch
from torch import nn

model = nn.Linear(2, 1)
compiled = torch.compile(model, backend="eager")
saved = nn.Linear(2, 1).state_dict()

print(model.load_state_dict(saved))
compiled.load_state_dict(saved)  # raises: RuntimeError
