import torch
from torch import nn


class ClassToken(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.token = nn.Parameter(torch.zeros(1, 1, width))

    def forward(self, x):
        token = self.token.expand(x.shape[0], -1, -1)
        return torch.cat([token, x], dim=1)


model = ClassToken(2)
y = model(torch.ones(8, 5, 2))
y[:, 0].sum().backward()
print(tuple(y.shape), model.token.grad.flatten().tolist())
