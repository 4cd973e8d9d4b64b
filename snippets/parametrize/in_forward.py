import torch
from torch import nn


class Positive(nn.Module):
    def __init__(self):
        super().__init__()
        self.raw = nn.Parameter(torch.zeros(2))

    @property
    def scale(self):
        return nn.functional.softplus(self.raw)

    def forward(self, x):
        return x * self.scale


model = Positive()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model(torch.ones(2)).sum().backward()
print(model.raw.is_leaf, model.raw.grad)
