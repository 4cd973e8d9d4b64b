import torch
from torch import nn

one, two = nn.Parameter(torch.ones(1)), nn.Parameter(torch.ones(1))
one.grad, two.grad = torch.tensor([1.0]), torch.tensor([2.0])
named = [("one", one), ("two", two)]
first = torch.optim.SGD(named, lr=0.1, momentum=0.9)
first.step()

second = torch.optim.SGD(named[::-1], lr=0.1, momentum=0.9)
second.load_state_dict(first.state_dict())
print(second.state[one], second.state[two])
print(second.param_groups[0]["param_names"])
print(second.param_groups[0]["params"][0] is two)
