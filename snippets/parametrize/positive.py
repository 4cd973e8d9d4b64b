import torch
from torch import nn
from torch.nn.utils import parametrize


class Positive(nn.Module):
    def forward(self, x):
        return nn.functional.softplus(x)

    def right_inverse(self, y):
        return y + torch.log(-torch.expm1(-y))


model = nn.Module()
model.scale = nn.Parameter(torch.tensor([0.5, 2.0]))
parametrize.register_parametrization(model, "scale", Positive())
print([f"{value:.2f}" for value in model.scale])

optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
for _ in range(100):
    optimizer.zero_grad()
    model.scale.sum().backward()
    optimizer.step()
print((model.scale > 0).tolist(), model.scale.max().item() < 0.1)

print(nn.functional.softplus(torch.tensor(-200.0)))
