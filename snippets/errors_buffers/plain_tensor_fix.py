import torch
from torch import nn


class Masked(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mask", torch.ones(2))


model = Masked().double()
print(list(model.state_dict()), model.mask.dtype)
