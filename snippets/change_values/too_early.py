import torch
from torch import nn

weight = nn.Parameter(torch.tensor(4.0))
total, square = weight + 1, weight**2
with torch.no_grad():
    weight.fill_(10.0)
total.backward()
print(weight.grad)
square.backward()  # raises: RuntimeError
