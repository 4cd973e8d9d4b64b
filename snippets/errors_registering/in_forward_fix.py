import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.factor = nn.Parameter(torch.ones(1))

    def forward(self, x):
        return x * self.factor


model = Scale()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
for _ in range(2):
    loss = model(torch.ones(1))
    loss.backward()
    optimizer.step()
    print(loss.item())
