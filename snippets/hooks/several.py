import torch
from torch import nn
from torch.autograd.graph import register_multi_grad_hook

model = nn.Linear(1, 2)


def hook(grads):
    print([tuple(grad.shape) for grad in grads])


handle = register_multi_grad_hook(list(model.parameters()), hook)
model(torch.ones(1, 1)).sum().backward()
handle.remove()
