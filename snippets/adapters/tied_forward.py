import torch
from torch import nn


class Adapted(nn.Module):
    def __init__(self, base):
        super().__init__()
        self.base = base
        self.delta = nn.Parameter(torch.ones_like(base.weight))

    def forward(self, x):
        return self.base(x) + nn.functional.embedding(x, self.delta)


table = nn.Embedding(3, 2)
head = nn.Linear(2, 3, bias=False)
head.weight = table.weight
nn.init.zeros_(table.weight)
x, hidden = torch.tensor([0]), torch.ones(1, 2)
adapted = Adapted(table)
print("apart", adapted(x).sum().item(), head(hidden).sum().item())

with torch.no_grad():
    table.weight += adapted.delta
print("merged", table(x).sum().item(), head(hidden).sum().item())
