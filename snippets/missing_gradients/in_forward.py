import torch
from torch import nn


class Model(nn.Module):
    def forward(self, x):
        self.weight = nn.Parameter(torch.ones(1))
        return self.weight * x


model = Model()
model(torch.ones(1)).backward()
weight = model.weight
print(weight.grad)

model(torch.ones(1))
print(model.weight is weight, model.weight.grad)
