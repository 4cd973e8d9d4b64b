import torch
from torch import nn
from torch.autograd.graph import register_multi_grad_hook

model, unused = nn.Linear(1, 2), nn.Parameter(torch.ones(1))


def hook(grads):
    print([grad if grad is None else tuple(grad.shape) for grad in grads])


handle = register_multi_grad_hook([*model.parameters(), unused], hook)
model(torch.ones(1, 1)).sum().backward()
handle.remove()
