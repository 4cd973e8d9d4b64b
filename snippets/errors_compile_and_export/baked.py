import torch
from torch import nn


class Inside(nn.Module):
    def forward(self, x):
        return x * nn.Parameter(torch.ones(1))


program = torch.export.export(Inside(), (torch.ones(1),))
print(list(program.state_dict), list(program.parameters()))
