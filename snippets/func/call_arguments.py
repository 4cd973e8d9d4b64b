import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(()))

    def forward(self, x, power=1):
        return self.weight * x**power

call, given = torch.func.functional_call, {"weight": torch.tensor(2.0)}
print(call(Scale(), given, torch.tensor(3.0)))
print(call(Scale(), given, (torch.tensor(3.0), 2)))
print(call(Scale(), given, (torch.tensor(3.0),), {"power": 3}))
print(call(Scale(), given, kwargs={"x": torch.tensor(3.0)}))
