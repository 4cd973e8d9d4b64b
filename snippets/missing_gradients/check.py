import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
model.extra = nn.Linear(2, 2)
nn.init.zeros_(model[1].weight)
model[:2](torch.ones(1, 2)).sum().backward()

trainable = {n: p for n, p in model.named_parameters() if p.requires_grad}
grads = {name: parameter.grad for name, parameter in trainable.items()}
print([name for name, grad in grads.items() if grad is None])
print([n for n, g in grads.items() if g is not None and not g.any()])
