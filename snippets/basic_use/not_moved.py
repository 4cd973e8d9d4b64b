import torch
from torch import nn


class MyModule(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2, 3))
        self.bias = torch.zeros(3)

    def forward(self, x):
        return x @ self.weight + self.bias  # raises: RuntimeError


model = MyModule().to("meta")
print(model.weight.device, model.bias.device)
model(torch.ones(1, 2, device="meta"))
