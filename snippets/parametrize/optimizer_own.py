import torch
from torch import nn
from torch.nn.utils import parametrize


class Scaled(nn.Module):
    def __init__(self):
        super().__init__()
        self.factor = nn.Parameter(torch.ones(1))

    def forward(self, weight):
        return weight * self.factor


layer = nn.Linear(2, 1, bias=False)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
parametrize.register_parametrization(layer, "weight", Scaled())
layer(torch.ones(1, 2)).sum().backward()
optimizer.step()

held = optimizer.param_groups[0]["params"]
for name, p in layer.named_parameters():
    print(name, "grad", p.grad is not None)
    print("held", any(p is one for one in held))
print(layer.parametrizations.weight[0].factor.item())
