import torch
from torch import nn
from torch.nn.utils import parametrize


class LowRank(nn.Module):
    def __init__(self):
        super().__init__()
        self.A = nn.Parameter(torch.ones(1, 2))
        self.B = nn.Parameter(torch.ones(2, 1))

    def forward(self, weight):
        return weight + self.B @ self.A


layer = nn.Linear(2, 2, bias=False)
layer.weight = nn.Parameter(torch.zeros(2, 2))
for leave in (True, False):
    parametrize.register_parametrization(layer, "weight", LowRank())
    parametrize.remove_parametrizations(layer, "weight", leave)
    print(leave, list(layer.state_dict()), layer.weight.tolist())
    nn.init.zeros_(layer.weight)
