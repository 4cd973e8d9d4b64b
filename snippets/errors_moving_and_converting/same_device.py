import torch
from torch import nn
from torch._subclasses import FakeTensorMode

# es: Tensores falsos: imitan los de una GPU.
# en: Fake tensors: they mimic those on a GPU.
with FakeTensorMode(), torch.no_grad():
    weight = nn.Parameter(torch.empty(1, 2, device="cuda"))
    x = torch.ones(1, 2)
    x * weight  # raises: FakeTensorDeviceMismatchError
