import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
weight.register_hook(lambda grad: None)
weight.sum().backward()
print(weight.grad)

handle = weight.register_hook(lambda grad: grad.double())
try:
    weight.sum().backward()
except RuntimeError as error:
    print(error)
handle.remove()

weight.register_hook(lambda grad: grad[:1])
weight.sum().backward()  # raises: RuntimeError
