import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(2, 2)
        self.second = nn.Linear(2, 2)

    def forward(self, x):
        hidden = self.first(x)
        self.second(hidden)
        return hidden


model = Model()
model(torch.ones(1, 2)).sum().backward()
print([n for n, p in model.named_parameters() if p.grad is None])
