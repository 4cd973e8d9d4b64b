import torch
from torch import nn


class Named:
    def __init__(self):
        super().__init__()
        self.name = "scale"


class Scale(Named, nn.Module):
    def __init__(self):
        super().__init__()
        self.factor = nn.Parameter(torch.ones(1))


print(list(Scale().state_dict()), Scale().name)
