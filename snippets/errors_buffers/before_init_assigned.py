import torch
from torch import nn


class Masked(nn.Module):
    def __init__(self):
        self.mask = nn.Buffer(torch.ones(2))  # raises: AttributeError


Masked()
