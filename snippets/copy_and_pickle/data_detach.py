import torch
from torch import nn

p = nn.Parameter(torch.tensor(3.0))
loss = p * p
p.data.fill_(10.0)
loss.backward()
print(p._version, p.grad)

p = nn.Parameter(torch.tensor(3.0))
loss = p * p
p.detach().fill_(10.0)
print(p._version)
loss.backward()  # raises: RuntimeError
