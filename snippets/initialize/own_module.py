import torch
from torch import nn


class Affine(nn.Module):
    def __init__(self, size_in, size_out):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(size_out, size_in))
        self.bias = nn.Parameter(torch.empty(size_out))
        self.reset_parameters()

    def reset_parameters(self):
        nn.init.kaiming_uniform_(self.weight, nonlinearity="relu")
        nn.init.zeros_(self.bias)

    def forward(self, x):
        return x @ self.weight.T + self.bias


torch.manual_seed(0)
model = Affine(100, 100)
print(round(model.weight.std().item(), 2), model.bias.sum().item())
print(model(torch.zeros(1, 100)).abs().max().item())
