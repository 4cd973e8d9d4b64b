import torch
from torch import nn


class Masked(nn.Module):
    def __init__(self):
        self.register_buffer("mask", torch.ones(2))  # raises: AttributeError


Masked()
