import torch
from torch import nn


class Scale(nn.Module):
    def forward(self, x):
        self.factor = nn.Parameter(torch.ones(1))
        return x * self.factor


model = Scale()
print(list(model.parameters()))
for _ in range(2):
    loss = model(torch.ones(1))
    loss.backward()
    with torch.no_grad():
        model.factor -= 0.5 * model.factor.grad
    print(loss.item())
