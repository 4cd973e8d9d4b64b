import torch
from torch import nn

torch.manual_seed(0)
for shape in (4, 2, 3, 3), (4, 2, 1, 1), (4, 1, 3, 3):
    weight = torch.empty(shape).to(memory_format=torch.channels_last)
    try:
        nn.init.orthogonal_(weight)
        print(shape, "ok")
    except RuntimeError:
        print(shape, "RuntimeError")
