import torch
from torch import nn
from torch.autograd.graph import register_multi_grad_hook

model = nn.Linear(1, 2)
weight, calls = model.weight, []
weight.register_hook(lambda grad: calls.append("one"))
hook = lambda grads: calls.append("several")
handle = register_multi_grad_hook(list(model.parameters()), hook)
model(torch.ones(1, 1)).sum().backward()
print(calls)

calls.clear()
model.double()
model(torch.ones(1, 1).double()).sum().backward()
print(model.weight is weight, calls)
