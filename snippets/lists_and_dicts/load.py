import torch
from torch import nn

saved = nn.ParameterList([torch.ones(1), torch.ones(1), 0.5]).state_dict()
print(list(saved))

exact = nn.ParameterList([torch.zeros(1), torch.zeros(1), 0.1])
print(exact.load_state_dict(saved), exact[0].item(), exact[2])
pair = nn.ParameterList([torch.zeros(1), torch.zeros(1)])
print(pair.load_state_dict(saved))
moved = nn.ParameterList([0.1, torch.zeros(1), torch.zeros(1)])
moved.load_state_dict(saved)  # raises: RuntimeError
