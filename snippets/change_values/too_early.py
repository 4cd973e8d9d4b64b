import torch
from torch import nn

weight = nn.Parameter(torch.tensor(4.0))
loss = weight**2
with torch.no_grad():
    weight.fill_(10.0)
loss.backward()  # raises: RuntimeError
