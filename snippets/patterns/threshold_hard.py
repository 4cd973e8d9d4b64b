import torch
from torch import nn

value = nn.Parameter(torch.tensor(0.5))
x = torch.tensor([0.0, 0.4, 0.6, 1.0])
y = (x > value).float()
print(y.tolist(), y.requires_grad)
y.sum().backward()  # raises: RuntimeError
