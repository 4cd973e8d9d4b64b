import torch
from torch import nn


class Gain(nn.Module):
    def __init__(self):
        super().__init__()
        self.raw = nn.Parameter(torch.tensor(0.0))
        self.gain = self.raw + 1

    def forward(self, x):
        return x * self.gain


model = Gain()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
for _ in range(3):
    optimizer.zero_grad()
    model(torch.tensor(1.0)).backward()
    optimizer.step()
    print(model.raw.item(), model.gain.item())
