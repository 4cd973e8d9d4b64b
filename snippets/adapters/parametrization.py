import torch
from torch import nn
from torch.nn.utils import parametrize


class LowRank(nn.Module):
    def __init__(self, weight, rank=2):
        super().__init__()
        rows, columns = weight.shape
        self.A = nn.Parameter(weight.new_empty(rank, columns))
        self.B = nn.Parameter(weight.new_zeros(rows, rank))
        nn.init.normal_(self.A, std=0.02)

    def forward(self, weight):
        return weight + self.B @ self.A


layer = nn.Linear(16, 8).requires_grad_(False)
x = torch.randn(3, 16)
y = layer(x)
parametrize.register_parametrization(
    layer, "weight", LowRank(layer.weight)
)
print(torch.equal(layer(x), y))
print([n for n, p in layer.named_parameters() if p.requires_grad])
