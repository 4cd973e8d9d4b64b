import torch
from torch import nn

gain = nn.Parameter(torch.tensor([-0.5, 2.0]))
torch.clamp(gain, min=0.0)
print(gain.tolist())

gain.clamp(min=0.0).sum().backward()
print(gain.grad)
