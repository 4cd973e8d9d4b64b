import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(size))

    def forward(self, x):
        return x * self.scale


model = nn.Sequential(nn.Linear(3, 2), Scale(2))
print([name for name, _ in model.named_parameters()])
print(model(torch.ones(1, 3)).shape)
