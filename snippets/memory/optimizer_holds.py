import weakref

import torch
from torch import nn

model = nn.Sequential(nn.Linear(100, 100))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
weight = weakref.ref(model[0].weight)

model[0] = nn.Linear(100, 10)
print("replaced: released", weight() is None)
del optimizer
print("deleted: released", weight() is None)
