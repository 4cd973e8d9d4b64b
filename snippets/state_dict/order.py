import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(1, 1)
        self.mean = nn.Buffer(torch.zeros(1))
        self.scale = nn.Parameter(torch.ones(1))


print(list(Model().state_dict()))
