import torch
from torch import nn


class MyModule(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2, 3))
        self.bias = torch.zeros(3)

    def forward(self, x):
        return x @ self.weight + self.bias


model = MyModule().half()
x = torch.ones(1, 2, dtype=torch.float16)
print(model.weight.dtype, model.bias.dtype, model(x).dtype)

model = MyModule().double()
print(model.weight.dtype, model.bias.dtype, model(x.double()).dtype)
