import torch
from torch import nn

x = torch.tensor([1.0, 2.0])
for start in ((0.0, 0.0), (0.0, 1.0)):
    gain, other = (nn.Parameter(torch.tensor(value)) for value in start)
    loss = (gain * other * x - x).sum()
    loss.backward()
    print(start, gain.grad.item(), other.grad.item())
