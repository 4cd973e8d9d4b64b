import torch
from torch import nn

layer = nn.Linear(2, 1).to(torch.complex64)
print(layer(torch.ones(1, 2, dtype=torch.complex64)).dtype)
