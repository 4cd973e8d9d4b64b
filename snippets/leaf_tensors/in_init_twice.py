import torch
from torch import nn

raw = nn.Parameter(torch.tensor(0.0))
gain = raw.exp()
for x in (1.0, 2.0):
    (gain * x).backward()  # raises: RuntimeError
    print(raw.grad)
