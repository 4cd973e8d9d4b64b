import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm


class Twice(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = weight_norm(nn.Linear(2, 2, bias=False))

    def forward(self, x):
        weight = self.layer.weight
        return nn.functional.linear(self.layer(x), weight)


model = Twice()
model(torch.ones(1, 2)).sum().backward()
print([name for name, _ in model.named_parameters()])
print([p.grad is not None for p in model.parameters()])
