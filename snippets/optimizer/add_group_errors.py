import torch
from torch import nn

one, two = nn.Parameter(torch.ones(1)), nn.Parameter(torch.ones(1))
optimizer = torch.optim.SGD([one], lr=0.1)
for group in [two], {"params": [one]}, {"params": [("two", two)]}:
    try:
        optimizer.add_param_group(group)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
