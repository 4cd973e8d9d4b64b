import torch
from torch import nn

weight = nn.Parameter(torch.ones(1, 1))
optimizer = torch.optim.SGD([weight], lr=1.0, momentum=0.9)
weight.grad = torch.ones(1, 1)
optimizer.step()
weight.grad = None

torch.utils.swap_tensors(weight, nn.Parameter(torch.ones(3, 2)))
weight.grad = torch.ones(3, 2)
print(optimizer.state[weight]["momentum_buffer"].shape)
optimizer.step()  # raises: RuntimeError
