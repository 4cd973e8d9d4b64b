import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        factor = nn.Parameter(torch.ones(1))
        self.register_parameter("factor", factor)


print(list(Scale().state_dict()))
