import torch
from torch import nn


class Product(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2, 2))

    def forward(self, x):
        return torch.mm(x, self.weight.detach())


model = Product()
program = torch.export.export(model, (torch.ones(1, 2),))
print("parameters:", program.graph_signature.parameters)
nn.init.constant_(model.weight, 5.0)
print("output:", program.module()(torch.ones(1, 2)))
