import torch
from torch import nn

compiled = torch.compile(nn.Linear(2, 1), backend="eager")
state = compiled.state_dict()
nn.Linear(2, 1).load_state_dict(state)  # raises: RuntimeError
