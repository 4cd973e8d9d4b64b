import torch
from torch import nn


class Masked(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mask", torch.ones(2))


print([name for name, _ in Masked().named_buffers()])
