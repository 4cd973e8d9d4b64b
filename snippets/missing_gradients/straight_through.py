import torch
from torch import nn

gain = nn.Parameter(torch.tensor(1.75))
gain.round().backward()
print(gain.grad)

gain.grad = None
through = gain + (gain.round() - gain).detach()
through.backward()
print(through.item(), gain.grad)
