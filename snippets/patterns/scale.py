import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, value=1.0):
        super().__init__()
        self.gain = nn.Parameter(torch.tensor(float(value)))

    def forward(self, x):
        return self.gain * x


model = Scale(0.5)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
x = torch.tensor([1.0, 2.0])
for _ in range(50):
    optimizer.zero_grad()
    (model(x) - 3 * x).square().sum().backward()
    optimizer.step()
print(f"{model.gain.item():.3f}", tuple(model.gain.shape))
