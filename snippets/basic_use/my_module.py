import torch
from torch import nn

torch.manual_seed(0)


class MyModule(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(2, 3))
        self.bias = torch.zeros(3)

    def forward(self, x):
        return x @ self.weight + self.bias


model = MyModule()
print(list(model.parameters()))
print(model(torch.ones(1, 2)).shape)
