import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        self.mean = nn.Buffer(torch.zeros(2))  # raises: AttributeError


Model()
