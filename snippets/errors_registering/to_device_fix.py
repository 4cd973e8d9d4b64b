import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, device=None):
        super().__init__()
        self.factor = nn.Parameter(torch.ones(1, device=device))


print([p.device.type for p in Scale(device="meta").parameters()])
print([p.device.type for p in Scale().to("meta").parameters()])
