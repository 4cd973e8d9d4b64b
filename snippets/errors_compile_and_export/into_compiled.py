import torch
from torch import nn

state = nn.Linear(2, 1).state_dict()
compiled = torch.compile(nn.Linear(2, 1), backend="eager")
print(compiled._orig_mod.load_state_dict(state))
compiled.load_state_dict(state)  # raises: RuntimeError
