import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.factor = nn.Parameter(torch.ones(1)).to("meta")


print(type(Scale().factor).__name__)
print(list(Scale().parameters()))
