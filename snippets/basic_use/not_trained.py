import torch
from torch import nn


class MyModule(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2, 3))
        self.bias = torch.zeros(3)

    def forward(self, x):
        return x @ self.weight + self.bias


model = MyModule()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
for tracked in (False, True):
    model.bias.requires_grad_(tracked)
    model(torch.ones(1, 2)).sum().backward()
    optimizer.step()
    optimizer.zero_grad()
    print("requires_grad", tracked)
    print("weight[0]", model.weight[0].tolist())
    print("bias", model.bias.tolist(), model.bias.grad)
