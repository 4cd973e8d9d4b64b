import torch
from torch import nn

torch.manual_seed(0)
conv = nn.Conv2d(2, 4, 3)
flat = nn.init.orthogonal_(conv.weight).flatten(1)
print(torch.allclose(flat @ flat.T, torch.eye(4), atol=1e-4))
conv.to(memory_format=torch.channels_last)
nn.init.orthogonal_(conv.weight)  # raises: RuntimeError
