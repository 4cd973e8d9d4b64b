import torch
from torch import nn

weight = nn.Parameter(torch.ones(2, 2))
optimizer = torch.optim.ASGD([weight], lr=0.1)
weight.grad = torch.ones(2, 2)
optimizer.step()
weight.grad = None

torch.utils.swap_tensors(weight, nn.Parameter(torch.ones(2)))
weight.grad = torch.ones(2)
optimizer.step()
print(weight.shape, optimizer.state[weight]["ax"].shape)
