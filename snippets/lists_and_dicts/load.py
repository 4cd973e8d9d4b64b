import torch
from torch import nn

saved = nn.ParameterList([torch.ones(1), torch.ones(1), 0.5]).state_dict()
print(list(saved))

exact = nn.ParameterList([torch.zeros(1), torch.zeros(1), 0.1])
print(exact.load_state_dict(saved), exact[0].item(), exact[2])
short = nn.ParameterList([torch.zeros(1)])
short.load_state_dict(saved)  # raises: RuntimeError
