import torch
from torch import nn


class Affine(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(channels, 1, 1))
        self.bias = nn.Parameter(torch.zeros(channels, 1, 1))

    def forward(self, x):
        return x * self.weight + self.bias


model = Affine(3)
y = model(torch.ones(8, 3, 4, 5))
y.sum().backward()
print(tuple(y.shape), model.bias.grad.flatten().tolist())
