import torch
from torch import nn


class Inside(nn.Module):
    def forward(self, x):
        return x * nn.Parameter(torch.full((1,), 3.0))


program = torch.export.export(Inside(), (torch.ones(1),))
print(program.graph_signature.parameters, list(program.state_dict))
print(program.module()(torch.ones(1)))
