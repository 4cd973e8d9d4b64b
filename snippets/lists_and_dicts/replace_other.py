import torch
from torch import nn

items = nn.ParameterList([torch.ones(1), nn.Linear(1, 1), "text"])
items[2] = torch.zeros(1)
items[1] = nn.Linear(1, 2)
items[0] = torch.zeros(2)
print([name for name, _ in items.named_parameters()])
items[0] = nn.Linear(1, 1)  # raises: TypeError
