import weakref

import torch
from torch import nn

model = nn.Linear(100, 100, bias=False)
for set_to_none in False, True:
    model(torch.ones(1, 100)).sum().backward()
    grad = weakref.ref(model.weight.grad)
    model.zero_grad(set_to_none=set_to_none)
    print("set_to_none", set_to_none, "None:", model.weight.grad is None)
    print("set_to_none", set_to_none, "released:", grad() is None)
