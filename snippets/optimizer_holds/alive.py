import gc
import weakref

import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.Adam(model.parameters())
model.weight.sum().backward()
optimizer.step()

old = weakref.ref(model.weight)
del model
gc.collect()
print(old().shape, list(optimizer.state[old()]))

del optimizer
gc.collect()
print(old())
