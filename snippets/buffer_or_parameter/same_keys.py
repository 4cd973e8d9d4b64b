import torch
from torch import nn

before, after = nn.Module(), nn.Module()
before.mean = nn.Parameter(torch.tensor([5.0]), requires_grad=False)
after.mean = nn.Buffer(torch.zeros(1))

print(after.load_state_dict(before.state_dict()), after.mean)
print(before.load_state_dict(after.state_dict()), before.mean.data)
print(len(list(before.parameters())), len(list(after.parameters())))
