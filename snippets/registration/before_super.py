import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        self.factor = nn.Parameter(torch.ones(1))  # raises: AttributeError


Scale()
