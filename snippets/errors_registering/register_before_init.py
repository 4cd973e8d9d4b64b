import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        factor = nn.Parameter(torch.ones(1))
        self.register_parameter("factor", factor)  # raises: AttributeError


Scale()
