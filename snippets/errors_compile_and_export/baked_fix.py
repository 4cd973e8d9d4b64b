import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))

    def forward(self, x):
        return x * self.weight


program = torch.export.export(Scale(), (torch.ones(1),))
print(list(program.state_dict), len(list(program.parameters())))
