import copy

import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
copied, its = copy.deepcopy((model, optimizer))
before = copied.weight.item()
copied(torch.ones(1, 1)).sum().backward()
its.step()
print(copied.weight.item() == before)
