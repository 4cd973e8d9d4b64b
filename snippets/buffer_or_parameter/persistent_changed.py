import torch
from torch import nn

before, after = nn.Module(), nn.Module()
before.mask = nn.Buffer(torch.ones(1))
after.mask = nn.Buffer(torch.ones(1), persistent=False)

state = before.state_dict()
print(after.load_state_dict(state, strict=False))
after.load_state_dict(state)  # raises: RuntimeError
