import torch
from torch import nn
from torch.nn.utils import parametrize


class Adapter(nn.Module):
    def __init__(self, A, B):
        super().__init__()
        self.A, self.B = A, B

    def forward(self, weight):
        return weight + self.B @ self.A


for leave in (True, False):
    table, head = nn.Embedding(2, 2), nn.Linear(2, 2, bias=False)
    head.weight = table.weight
    nn.init.zeros_(head.weight).requires_grad_(False)
    A, B = nn.Parameter(torch.ones(1, 2)), nn.Parameter(torch.ones(2, 1))
    for layer in (table, head):
        parametrize.register_parametrization(layer, "weight", Adapter(A, B))
    parametrize.remove_parametrizations(table, "weight")
    parametrize.remove_parametrizations(
        head, "weight", leave_parametrized=leave
    )
    print(f"{leave=}", head.weight[0].tolist(), head.weight is table.weight)
