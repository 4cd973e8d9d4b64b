import torch
from torch import nn

gain, shift = nn.Parameter(torch.ones(1)), nn.Parameter(torch.ones(1))
scaled = gain * 3.0
loss = (scaled + shift).sum()
loss.backward()
print(gain.grad, shift.grad)
