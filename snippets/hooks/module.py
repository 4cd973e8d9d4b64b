import torch
from torch import nn


def hook(module, grad_input, grad_output):
    print([tuple(grad.shape) for grad in grad_input + grad_output])


layer = nn.Linear(2, 3)
layer.register_full_backward_hook(hook)
layer.weight.register_hook(lambda grad: print(tuple(grad.shape)))
layer(torch.ones(5, 2, requires_grad=True)).sum().backward()

layer.register_hook(print)  # raises: AttributeError
