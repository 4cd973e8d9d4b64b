import torch
from torch import nn
from torch.func import functional_call


class Scaled(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight, self.scale = nn.Parameter(torch.ones(1)), torch.ones(1)

    def forward(self, x):
        return x * self.weight * self.scale


for name in ("wieght", "scale", "training", "weight.x", "layer.weight"):
    try:
        five = {name: torch.tensor([5.0])}
        print(name, functional_call(Scaled(), five, torch.ones(1)).item())
    except (AttributeError, TypeError) as error:
        print(name, type(error).__name__)
