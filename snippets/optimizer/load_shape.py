import torch
from torch import nn

small, large = nn.Parameter(torch.ones(1)), nn.Parameter(torch.ones(3, 2))
first = torch.optim.SGD([small], lr=0.1, momentum=0.9)
small.grad = torch.ones(1)
first.step()

second = torch.optim.SGD([large], lr=0.1, momentum=0.9)
second.load_state_dict(first.state_dict())
print(second.state[large]["momentum_buffer"].shape)
large.grad = torch.ones(3, 2)
second.step()  # raises: RuntimeError
