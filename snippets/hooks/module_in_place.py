import torch
from torch import nn


def hook(module, grad_input, grad_output):
    print("hook:", grad_output[0])


layer = nn.Linear(2, 2, bias=False)
nn.init.ones_(layer.weight)
layer.register_full_backward_hook(hook)
x = torch.ones(1, 2, requires_grad=True)
print("view:", layer(x)._is_view())
nn.ReLU()(layer(x)).sum().backward()
nn.ReLU(inplace=True)(layer(x).clone()).sum().backward()
nn.ReLU(inplace=True)(layer(x))  # raises: RuntimeError
