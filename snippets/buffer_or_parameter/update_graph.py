import torch
from torch import nn


class Centered(nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(1))
        self.mean = nn.Buffer(torch.zeros(1))

    def forward(self, x):
        y = x * self.scale
        self.mean = 0.5 * self.mean + 0.5 * y
        return y - self.mean


model = Centered()
model(torch.tensor([2.0])).backward()
print(model.mean)
model(torch.tensor([2.0])).backward()  # raises: RuntimeError
